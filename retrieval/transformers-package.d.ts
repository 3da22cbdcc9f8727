// An optional package: where it is not installed its own types are not there either, and what is used is checked at run time.
declare module '@huggingface/transformers' {
  export const pipeline: unknown;
}
