import { Column, PrimaryColumn, type ColumnOptions } from 'typeorm';

/** camelCase property → snake_case column. */
export const snakeCase = (name: string): string => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function column(options: ColumnOptions): PropertyDecorator {
  return (target, key) => Column({ name: snakeCase(String(key)), ...options })(target, key);
}

/** A uuid v7 made by PostgreSQL. */
export const Key = (): PropertyDecorator =>
  PrimaryColumn({ type: 'uuid', default: () => 'uuidv7()', insert: false, update: false });

export const TextColumn = (): PropertyDecorator => column({ type: 'text' });
export const OptionalText = (): PropertyDecorator => column({ type: 'text', nullable: true });
export const TextArray = (): PropertyDecorator => column({ type: 'text', array: true });
export const IntegerColumn = (): PropertyDecorator => column({ type: 'integer' });
export const OptionalInteger = (): PropertyDecorator => column({ type: 'integer', nullable: true });
export const OptionalNumeric = (): PropertyDecorator => column({ type: 'numeric', nullable: true });
export const BooleanColumn = (): PropertyDecorator => column({ type: 'boolean' });
export const OptionalBoolean = (): PropertyDecorator => column({ type: 'boolean', nullable: true });
export const DateColumn = (): PropertyDecorator => column({ type: 'date' });
export const OptionalDate = (): PropertyDecorator => column({ type: 'date', nullable: true });
export const OptionalTime = (): PropertyDecorator => column({ type: 'time', nullable: true });
export const InstantColumn = (): PropertyDecorator => column({ type: 'timestamptz' });
export const OptionalInstant = (): PropertyDecorator => column({ type: 'timestamptz', nullable: true });
/** Never read along with the row. */
export const BytesColumn = (): PropertyDecorator => column({ type: 'bytea', select: false });
export const JsonColumn = (): PropertyDecorator => column({ type: 'jsonb' });
export const ReferenceColumn = (): PropertyDecorator => column({ type: 'uuid' });
export const OptionalReference = (): PropertyDecorator => column({ type: 'uuid', nullable: true });
/** Kept by PostgreSQL; never written by the application. */
export const GeneratedText = (): PropertyDecorator =>
  column({ type: 'text', nullable: true, select: false, insert: false, update: false });

/** What every editable row carries. */
export abstract class EditableRow {
  @Key() id: string;
  @Column({ name: 'created_at', type: 'timestamptz', insert: false, update: false }) createdAt: Date;
  @Column({ name: 'updated_at', type: 'timestamptz', insert: false, update: false }) updatedAt: Date;
  @Column({ type: 'integer', insert: false, update: false }) version: number;
}
