import * as z from 'zod/mini';

export * from 'zod/mini';

/** A class has members of its own, and of the one or two it builds on. */
const TRIES = 4;

/**
 * zod puts the members of a class on it when its first schema is made: its own first, and then what a page added to every object
 * (`Object.prototype.extra = …`), at which it throws. By then the members are there, and count as done: the next try goes on from it.
 */
function sure<Make extends (...given: never[]) => unknown>(make: Make): Make {
  return ((...given: Parameters<Make>) => {
    for (let tries = 1; ; tries += 1)
      try {
        return make(...given);
      } catch (error) {
        if (tries === TRIES) throw error;
      }
  }) as Make;
}

export const array = /* @__PURE__ */ sure(z.array);
export const boolean = /* @__PURE__ */ sure(z.boolean);
export const number = /* @__PURE__ */ sure(z.number);
export const object = /* @__PURE__ */ sure(z.object);
export const optional = /* @__PURE__ */ sure(z.optional);
export const record = /* @__PURE__ */ sure(z.record);
export const refine = /* @__PURE__ */ sure(z.refine);
export const string = /* @__PURE__ */ sure(z.string);
export const literal = /* @__PURE__ */ sure(z.literal);
export const union = /* @__PURE__ */ sure(z.union);
const oneOf = /* @__PURE__ */ sure(z.enum);
export { oneOf as enum };
