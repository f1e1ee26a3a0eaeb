/** What an office may write between braces in its own Word template. */
export type TemplateField = TemplateValue | TemplateImage | TemplateLoop;

export interface TemplateValue {
  kind: 'value';
  tag: string;
  label: string;
  example: string;
  /** Often not there: prints nothing then. Another value that is not there is printed red and blocks issuing. */
  isOptional: boolean;
}

/** A picture: `{%qr}`. */
export interface TemplateImage {
  kind: 'image';
  tag: string;
  label: string;
  example: string;
}

/** Repeats what stands between `{#tag}` and `{/tag}`; its fields are known inside. */
export interface TemplateLoop {
  kind: 'loop';
  tag: string;
  label: string;
  fields: readonly TemplateField[];
}

type Make = (tag: string, label: string, example: string) => TemplateField;

/** A value that a paper needs. */
export const value: Make = (tag, label, example) => ({ kind: 'value', tag, label, example, isOptional: false });
/** A value that may be empty. */
export const optional: Make = (tag, label, example) => ({ kind: 'value', tag, label, example, isOptional: true });
/** A list. */
export const loop = (tag: string, label: string, fields: readonly TemplateField[]): TemplateField => ({
  ...{ kind: 'loop', tag, label, fields },
});
