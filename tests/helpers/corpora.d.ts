declare module 'virtual:corpora' {
  const bodies: readonly { id: string; html: string }[];
  export default bodies;
}
