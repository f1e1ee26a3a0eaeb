import { posix } from 'node:path';
import { docxSequences, firstChildren, repeatedChildren } from './docx-sequences';
import { readZip } from './read-zip';
import { allOf, childOf, readXml, type XmlElement } from './xml-tree';

/**
 * Checks a Word file as far as it can be told without its schema: parts well-formed, each with a content type, all
 * relationships with a target, children in the order of the schema, tables whole, ids given once.
 * @returns what is wrong, a sentence each; empty for a valid file.
 */
export function validateDocx(file: Buffer): string[] {
  const parts = readZip(file);
  const trees = new Map<string, XmlElement>();
  const problems: string[] = [];
  for (const [path, text] of parts) {
    if (!/\.(xml|rels)$/.test(path)) continue;
    try {
      trees.set(path, readXml(text));
    } catch (error) {
      problems.push(`${path} is not well-formed: ${String(error)}`);
    }
  }
  const roots = [...trees].filter(([path]) => path.startsWith('word/'));
  return [
    ...problems,
    ...contentTypeProblems(trees.get('[Content_Types].xml'), [...parts.keys()]),
    ...[...trees].flatMap(([path, tree]) => (path.endsWith('.rels') ? relationProblems(path, tree, parts, trees) : [])),
    ...roots.flatMap(([path, tree]) => orderProblems(tree).map((problem) => `${path}: ${problem}`)),
    ...roots.flatMap(([path, tree]) =>
      allOf(tree, 'w:tbl')
        .flatMap(tableProblems)
        .map((each) => `${path}: ${each}`),
    ),
    ...idProblems(roots.map(([, tree]) => tree)),
    ...styleProblems(trees.get('word/document.xml'), trees.get('word/styles.xml')),
  ];
}

function contentTypeProblems(types: XmlElement | undefined, paths: string[]): string[] {
  if (!types) return ['[Content_Types].xml is missing.'];
  const known = (name: string, key: string) =>
    types.children.filter((c) => c.name === name).map((c) => c.attributes[key]);
  const extensions = new Set(known('Default', 'Extension'));
  const overrides = new Set(known('Override', 'PartName'));
  const untyped = paths.filter(
    (path) =>
      path !== '[Content_Types].xml' &&
      !overrides.has(`/${path}`) &&
      !extensions.has(path.slice(path.lastIndexOf('.') + 1)),
  );
  const absent = [...overrides].filter((path) => !paths.includes(String(path).slice(1)));
  return [
    ...untyped.map((path) => `${path} has no content type.`),
    ...absent.map((path) => `${path} has a content type but is missing.`),
  ];
}

function relationProblems(
  path: string,
  relations: XmlElement,
  parts: Map<string, string>,
  trees: Map<string, XmlElement>,
): string[] {
  const owner = posix.join(posix.dirname(path), '..', posix.basename(path, '.rels'));
  const targets = relations.children.filter(({ attributes }) => attributes['TargetMode'] !== 'External');
  const missing = targets
    .map(({ attributes: { Target = '' } }) =>
      Target.startsWith('/') ? Target.slice(1) : posix.join(posix.dirname(owner), Target),
    )
    .filter((target) => !parts.has(target));
  const ids = new Set(relations.children.map(({ attributes }) => attributes['Id']));
  const used = trees.has(owner) ? usedRelations(trees.get(owner)) : [];
  return [
    ...missing.map((target) => `${path} points to ${target}, which is missing.`),
    ...used.filter((id) => !ids.has(id)).map((id) => `${owner} uses the relationship ${id}, which is missing.`),
    ...(ids.size < relations.children.length ? [`${path} gives an id twice.`] : []),
  ];
}

function usedRelations(element: XmlElement | undefined): string[] {
  if (!element) return [];
  const own = Object.entries(element.attributes).filter(([name]) => /^r:(id|embed|link)$/.test(name));
  return [...own.map(([, id]) => id), ...element.children.flatMap(usedRelations)];
}

function orderProblems(element: XmlElement): string[] {
  const names = element.children.map(({ name }) => name);
  const order = docxSequences[element.name];
  const first = firstChildren[element.name] ?? [];
  return [
    ...(order ? sequenceProblems(element.name, names, order) : []),
    ...first.flatMap((name, i) => (names.includes(name) && names[i] !== name ? [`${name} is not first.`] : [])),
    ...element.children.flatMap(orderProblems),
  ];
}

function sequenceProblems(parent: string, names: string[], order: readonly string[]): string[] {
  const places = names.map((name) => order.indexOf(name));
  return names.flatMap((name, i) => {
    const [place = 0, before = -1] = [places[i], places[i - 1]];
    if (place < 0) return [`${parent} must not hold ${name}.`];
    if (place === before && !repeatedChildren.has(name)) return [`${parent} holds ${name} twice.`];
    const isLate = place < before && !(repeatedChildren.has(name) && repeatedChildren.has(names[i - 1] ?? ''));
    return isLate ? [`${parent} holds ${name} after ${names[i - 1]}.`] : [];
  });
}

function tableProblems(table: XmlElement): string[] {
  const columns = childOf(table, 'w:tblGrid')?.children.length ?? 0;
  const rows = table.children.filter(({ name }) => name === 'w:tr');
  return rows.flatMap((row, i) => {
    const cells = row.children.filter(({ name }) => name === 'w:tc');
    const open = cells.filter((cell) => cell.children.at(-1)?.name !== 'w:p');
    const span = cells.reduce((sum, cell) => sum + spanOf(cell), 0);
    return [
      ...open.map(() => `a cell of row ${i + 1} does not end with a paragraph.`),
      ...(span === columns ? [] : [`row ${i + 1} covers ${span} of ${columns} columns.`]),
    ];
  });
}

const spanOf = (cell: XmlElement): number =>
  Number(childOf(childOf(cell, 'w:tcPr'), 'w:gridSpan')?.attributes['w:val'] ?? 1);

function idProblems(roots: XmlElement[]): string[] {
  const twice = (name: string, key: string) => {
    const ids = roots.flatMap((root) => allOf(root, name)).map(({ attributes }) => attributes[key]);
    return ids.filter((id, i) => ids.indexOf(id) !== i).map((id) => `${name} gives the id ${id} twice.`);
  };
  return [...twice('wp:docPr', 'id'), ...twice('w:bookmarkStart', 'w:id'), ...twice('w:bookmarkStart', 'w:name')];
}

function styleProblems(document: XmlElement | undefined, styles: XmlElement | undefined): string[] {
  if (!document || !styles) return ['The document or its styles are missing.'];
  const known = new Set(allOf(styles, 'w:style').map(({ attributes }) => attributes['w:styleId']));
  const used = ['w:pStyle', 'w:rStyle', 'w:tblStyle'].flatMap((name) => allOf(document, name));
  const strange = used.map(({ attributes }) => attributes['w:val'] ?? '').filter((id) => !known.has(id));
  return [...new Set(strange)].map((id) => `The style ${id} is used but not there.`);
}
