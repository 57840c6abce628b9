declare global {
  namespace App {
    interface PageData {
      /** The language of the page; absent on the bilingual entrance. */
      lang?: import('$lib/words/language.ts').Language;
    }
  }
}

export {};
