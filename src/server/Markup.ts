/**
 * HTML that the runtime wrote itself: the only thing that is printed as it is. Data cannot pass for it, for no JSON is
 * an instance of a class.
 */
export class Markup {
  constructor(readonly html: string) {}
}
