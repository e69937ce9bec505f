export { places } from './places/places.js';
