/** The part of Handlebars that runs precompiled templates; the package types only its full build, which brings the compiler and `fs`. */
declare module 'handlebars/runtime.js' {
  /** A precompiled template: data for the runtime, opaque to us. */
  export type TemplateSpecification = Readonly<Record<string, unknown>>
  export type Template = (context: object) => string
  export interface Runtime {
    create(): Runtime
    template(specification: TemplateSpecification): Template
    registerPartial(name: string, template: Template): void
  }
  const runtime: Runtime
  export default runtime
}
