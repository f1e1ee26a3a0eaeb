/**
 * Takes the fields of a form out of a record.
 *
 * @param none the values of a new record: they name the fields and stand where the record has none
 * @param record absent for a new one
 */
export function pickModel<Model extends object>(none: Model, record: object | undefined): Model {
  if (!record) return none;
  const own = record as Partial<Model>;
  const keys = Object.keys(none) as (keyof Model)[];
  return Object.fromEntries(keys.map((key) => [key, own[key] ?? none[key]])) as Model;
}
