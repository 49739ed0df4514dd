/** Whether a declared language (BCP 47) is English; a page that declares none is read as English. */
export const isEnglish = (language: string | null): boolean =>
  language === null || language === '' || /^en(?:$|[-_])/iu.test(language);
