import { edited, type Edit, type Written } from './written.ts'

/** What stands for something that is not read; it counts as one word. */
export const masked = '\ufffc'

const link = /(?:https?:\/\/|www\.)[^ \n]{1,2000}/g
const address = /(?<![^ \n@"'(),:;<>])[^ \n@"'(),:;<>]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,8}/gu
const domain =
  /(?<![\p{L}\p{N}])[\p{L}\p{N}-]{1,63}\.(?:com|org|net|eu|nl|pl|kr|uk|io|co\.(?:kr|uk)|com\.pl)(?![\p{L}\p{N}])[^ \n]{0,500}/gu
const tag = /(?<![\p{L}\p{N}&])[#@](?!\d{1,3}(?![\p{L}\p{N}]))[\p{L}\p{N}_]{1,100}/gu
/** Words in quotation marks; a mark that opens stands before a word, one that closes behind it (a Korean particle may follow). */
const quoted = /(?<![\p{L}\p{N}])"[^"\n]{1,400}"/gu
const quotedSingly =
  /(?:‘|(?<=^|[ \n(])')(?!(?:s|t|n|m|em|tis)[ -])[^'‘\n"]{1,200}(?:'[\p{L}][^'‘\n"]{0,200})?'(?!(?!\p{Script=Hangul})[\p{L}\p{N}])/gu

/** The text in which links, addresses, tags and what is quoted are one unreadable word each: nobody here says them. */
export function withMasks(written: Written): Written {
  return masks.reduce(masking, written)
}

/** Each with a sign without which there is none: most texts have no link, and are not searched for one. */
const masks = [
  { what: link, sign: /:\/\/|www\./ },
  { what: address, sign: /@/ },
  { what: domain, sign: /\.(?:com|org|net|eu|nl|pl|kr|uk|io|co)/ },
  { what: quoted, sign: /"/ },
  { what: quotedSingly, sign: /['‘]/ },
  { what: tag, sign: /[#@]/ },
]

function masking(written: Written, { what, sign }: { readonly what: RegExp; readonly sign: RegExp }): Written {
  if (!sign.test(written.text)) return written
  const edits = Array.from(written.text.matchAll(what), (found) => maskOf(found.index, found[0]))
  return edited(written, edits)
}

/** A stop at the end of a link or inside closing marks still ends the sentence. */
function maskOf(start: number, found: string): Edit {
  const tail = /[.!?,]["']?$/.exec(found)
  if (tail === null) return { start, end: start + found.length, by: masked }
  return { start, end: start + found.length, by: masked + (tail[0][0] ?? '') }
}
