import type { PropertyDeclaration, ReactiveElement } from 'lit';

type Decorator = (prototype: ReactiveElement, name: string) => void;

/**
 * Creates a field of an element an attribute and a property that draw it again, as the decorator of that name in `lit/decorators.js` does.
 * That one serves the decorators of the standard too, which costs every page 0.4 kB.
 */
export const property =
  (options?: PropertyDeclaration): Decorator =>
  (prototype, name) =>
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);

/** Creates a private field draw its element again. */
export const state = (): Decorator => property({ attribute: false, state: true } as PropertyDeclaration);
