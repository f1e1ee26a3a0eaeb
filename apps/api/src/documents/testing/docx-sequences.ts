const list = (names: string): readonly string[] => names.split(' ').map((name) => `w:${name}`);

/**
 * The order in which the schema of WordprocessingML wants the children of an element: ISO/IEC 29500-4 (transitional),
 * wml.xsd, types CT_PPr, CT_TblPr, CT_TcPr, CT_SectPr, CT_Style and the borders and margins inside them. CT_RPr is a
 * choice there, so any order will do; older readers ask for the order of ECMA-376, first edition, given here.
 */
export const docxSequences: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': list(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs ' +
      'suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd ' +
      'snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment ' +
      'textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': list(
    'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish ' +
      'webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang ' +
      'eastAsianLayout specVanish oMath rPrChange',
  ),
  'w:tblPr': list(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd ' +
      'tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription tblPrChange',
  ),
  'w:tcPr': list(
    'cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign hideMark tcPrChange',
  ),
  'w:sectPr': list(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols ' +
      'formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings sectPrChange',
  ),
  'w:style': list(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked personal ' +
      'personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr',
  ),
  'w:pBdr': list('top left bottom right between bar'),
  'w:tblBorders': list('top left start bottom right end insideH insideV'),
  'w:tcBorders': list('top left start bottom right end insideH insideV tl2br tr2bl'),
  'w:tcMar': list('top left start bottom right end'),
  'w:tblCellMar': list('top left start bottom right end'),
};

/** Children that may stand more than once beside each other; any other child of a sequence stands once. */
export const repeatedChildren: ReadonlySet<string> = new Set([
  'w:headerReference',
  'w:footerReference',
  'w:tblStylePr',
]);

/** What must be the first child where it is there at all. */
export const firstChildren: Readonly<Record<string, readonly string[]>> = {
  'w:p': ['w:pPr'],
  'w:r': ['w:rPr'],
  'w:tbl': ['w:tblPr', 'w:tblGrid'],
  'w:tc': ['w:tcPr'],
};
