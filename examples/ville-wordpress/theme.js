/* What a theme brings along: a menu for small screens, and keyboard shortcuts. */
(function () {
  var menu = document.getElementById('site-navigation');
  menu.querySelector('.menu-toggle').addEventListener('click', function () {
    this.setAttribute('aria-expanded', String(menu.classList.toggle('toggled')));
  });

  var targets = { '/': 's', c: 'comment', m: 'primary-menu', h: 'page' };
  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    if (/^(INPUT|TEXTAREA|SELECT)$/.test(event.target.tagName)) return;
    var target = targets[event.key] && document.getElementById(targets[event.key]);
    if (!target) return;
    event.preventDefault();
    target.scrollIntoView();
    target.focus();
  });
})();
