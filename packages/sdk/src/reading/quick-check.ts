import type * as z from 'zod/mini';

type Check = (value: unknown) => boolean;

/**
 * A check that says yes only to what the schema would accept and give back as it is. A no is no verdict: the schema is to be asked.
 * It makes no copy and no list of issues, so that the many records that are in order cost a fraction of `safeParse`.
 */
export function quickCheckOf(schema: z.core.$ZodType): Check {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  const checks = (def.checks ?? []).map(readCheck);
  const passes = (value: unknown) => {
    for (const check of checks) if (!check(value)) return false;
    return true;
  };
  switch (def.type) {
    case 'optional': {
      const inner = quickCheckOf(def.innerType);
      return (value) => value === undefined || inner(value);
    }
    case 'string':
      return (value) => typeof value === 'string' && passes(value);
    case 'number':
      return (value) => Number.isFinite(value) && passes(value);
    case 'boolean':
      return (value) => typeof value === 'boolean' && passes(value);
    case 'array': {
      const element = quickCheckOf(def.element);
      return (value) => Array.isArray(value) && everyItem(value, element) && passes(value);
    }
    case 'object': {
      const shape = new Map(Object.entries(def.shape).map(([key, part]) => [key, quickCheckOf(part)]));
      const parts = [...shape];
      return (value) =>
        isObject(value) &&
        Object.keys(value).every((key) => shape.has(key)) &&
        parts.every(([key, part]) => part(value[key])) &&
        passes(value);
    }
    default:
      return () => false;
  }
}

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/** As `every`, which passes over holes. */
function everyItem(list: readonly unknown[], check: Check): boolean {
  for (const item of list) if (!check(item)) return false;
  return true;
}

function readCheck(check: z.core.$ZodCheck<never>): Check {
  const { def } = (check as unknown as z.core.$ZodChecks)._zod;
  switch (def.check) {
    case 'min_length':
      return (value) => (value as string).length >= def.minimum;
    case 'max_length':
      return (value) => (value as string).length <= def.maximum;
    case 'greater_than':
      return (value) => (value as number) > Number(def.value) || (def.inclusive && value === def.value);
    case 'less_than':
      return (value) => (value as number) < Number(def.value) || (def.inclusive && value === def.value);
    case 'string_format':
      return (value) => def.pattern?.test(value as string) ?? false;
    case 'overwrite':
      return (value) => def.tx(value) === value;
    default: {
      const { fn } = def as { fn?: Check };
      return fn ?? (() => false);
    }
  }
}
