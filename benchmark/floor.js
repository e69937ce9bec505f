// The floor: about the least that a page can do to show and search the same file.
const words = document.querySelector('#words');
const topic = document.querySelector('#topic');
const list = document.querySelector('ul');

const fold = (text) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const { listings } = await (await fetch('directory')).json();
const texts = new Map(
  listings.map((listing) => {
    const { name, organisation, summary, services, topics, place } = listing;
    return [listing, fold([name, organisation, summary, services, topics, place.postcode, place.commune].join(' '))];
  }),
);
show(listings);

function show(found) {
  list.replaceChildren(
    ...found.slice(0, 25).map(({ name, place, meetings, summary, contact }) => {
      const item = document.createElement('li');
      const title = document.createElement('strong');
      title.textContent = name;
      item.append(title, ` ${place.postcode} ${place.commune}. ${meetings ?? ''} ${summary ?? ''} ${contact.phone}`);
      return item;
    }),
  );
}

function search() {
  const asked = fold(words.value).split(' ');
  show(
    listings.filter(
      (listing) => (!topic.value || listing.topics.includes(topic.value)) && asked.every((word) => texts.get(listing).includes(word)),
    ),
  );
}
words.addEventListener('input', search);
topic.addEventListener('change', search);
