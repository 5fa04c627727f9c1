import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type Refusal, toRefusals } from './typst-diagnostics.ts';

/** Where the templates are; Typst sees no other files. */
const templates = join(import.meta.dirname, 'templates');

const family = '@expo-google-fonts/atkinson-hyperlegible-next';
const faces = ['400Regular', '400Regular_Italic', '700Bold', '700Bold_Italic'];

/** The files of the typeface that booklets and posters are set in. */
export function fontFiles(): readonly string[] {
  const require = createRequire(import.meta.url);
  return faces.map((face) => require.resolve(`${family}/${face}/AtkinsonHyperlegibleNext_${face}.ttf`));
}

interface Typeset {
  readonly pages: number;
  /** What the template noted about its layout, by the label of the note. */
  readonly notes: readonly unknown[];
  /** The pages as a file. Half of the work, so only to be asked for when the layout is good. */
  readonly toPdf: () => PdfResult;
}

export type PdfResult =
  | { readonly ok: true; readonly pdf: Uint8Array }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

type TypesetResult =
  | { readonly ok: true; readonly typeset: Typeset }
  | { readonly ok: false; readonly refusals: readonly Refusal[] };

/** Turns data into PDF/UA-1 through a template. One engine for each process: it reads the typeface once. */
export interface TypstEngine {
  /** `data` is printed, never run. `note` is the label of what the template notes about its layout. */
  typeset(template: string, data: unknown, note: string): TypesetResult;
}

/** An engine that knows one typeface and no other: text that it cannot show is an error, not a row of boxes. */
export function createEngine(): TypstEngine {
  const compiler = NodeCompiler.create({
    workspace: templates,
    fontArgs: [{ fontBlobs: fontFiles().map((file) => readFileSync(file)) }],
  });
  return {
    typeset(template, data, note) {
      const compiled = compiler.compile({
        mainFilePath: join(templates, template),
        inputs: { data: JSON.stringify(data) },
      });
      // A warning is an error: most of them say that something was left out.
      const diagnostics = compiled.takeDiagnostics();
      const document = compiled.result;
      if (diagnostics || !document) {
        return { ok: false, refusals: toRefusals(diagnostics?.shortDiagnostics ?? []) };
      }
      const notes = compiler.query(document, { selector: `<${note}>`, field: 'value' });
      // Keeps what the last booklets share, and lets go of the rest: each is set in three formats, some of them twice,
      // and all workers have one cache.
      compiler.evictCache(24);
      return {
        ok: true,
        typeset: {
          pages: document.numOfPages,
          notes: Array.isArray(notes) ? notes : [],
          toPdf() {
            try {
              return { ok: true, pdf: new Uint8Array(compiler.pdf(document, { pdfStandard: 'ua-1' })) };
            } catch (error) {
              return { ok: false, refusals: toRefusals([String(error)]) };
            }
          },
        },
      };
    },
  };
}
