import { dirname } from 'node:path';

export type FontFace = 'regular' | 'bold' | 'italic' | 'boldItalic';

/** Whole TrueType files: the web subsets of this family lack Vietnamese letters each. */
export const fontFiles: Record<FontFace, string> = {
  regular: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italic: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  boldItalic: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
};

/** The folders that hold the faces in use, and no other font. */
export const fontFolders = Object.values(fontFiles).map((file) => dirname(file));
