/**
 * What schemas are written with, without zod: their structure alone, of which `quickCheckOf` makes its checks. In the folder for any host it takes
 * the place of zod where a document that is in order is read; zod itself comes, with schemas of its own, once a value is not (see
 * rollup.config.mjs). A test holds it to zod.
 */
interface Outline {
  _zod: { def: object };
  check(...checks: readonly object[]): Outline;
}

const outline = (def: { type: string; checks?: readonly object[] }, more: object = {}): Outline => ({
  ...more,
  _zod: { def },
  check: (...checks) => outline({ ...def, checks: [...(def.checks ?? []), ...checks] }, more),
});
const check = (def: object) => ({ _zod: { def } });

export const string = () => outline({ type: 'string' });
export const number = () => outline({ type: 'number' });
export const boolean = () => outline({ type: 'boolean' });
export const optional = (innerType: Outline) => outline({ type: 'optional', innerType } as { type: string });
export const array = (element: Outline) => outline({ type: 'array', element } as { type: string });
export const object = (shape: Record<string, Outline>) => outline({ type: 'object', shape } as { type: string }, { shape });
export const extend = ({ shape }: { shape: Record<string, Outline> }, more: Record<string, Outline>) => object({ ...shape, ...more });

export const trim = () => check({ check: 'overwrite', tx: (text: string) => text.trim() });
export const minLength = (minimum: number) => check({ check: 'min_length', minimum });
export const maxLength = (maximum: number) => check({ check: 'max_length', maximum });
export const gte = (value: number) => check({ check: 'greater_than', value, inclusive: true });
export const lte = (value: number) => check({ check: 'less_than', value, inclusive: true });
export const regex = (pattern: RegExp) => check({ check: 'string_format', pattern });
export const refine = (fn: (value: never) => boolean) => check({ check: 'custom', fn });
