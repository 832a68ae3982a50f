import { type Identifier, identifiersIn } from './identifier.ts';

/** A national or +44 number; `rest` is what follows the 0 or the country code. */
const number =
  /(?<![\w+/@]|\d[.-]|isbn[\s:\d-]{0,10})(?:(?:\+|00)44[\s.-]?(?:\(0\))?|44(?=\s?7\d{3})|(?<=\b(?:call|ring|phone|tel|text|mob(?:ile)?|whatsapp|number)\b[^.;\d\n]{0,12})(?=7\d{3})|\(?0(?=[127][ \d]| 7 ?\d))(?<rest>(?:[\s().\-\u2010-\u2015]{0,2}\d){9,10}|\d{4}\/\d{6})(?![\w/@]|[.-]\d)/gi;

/** A landline straight after one of these is the organisation's, as in `the crisis team on 01...`. */
const organisation =
  /\b(?:helpline|advice line|switchboard|unit|service|centre|charity|hospital|council|police|pharmacy|surgery|refuge|clinic|team|reception|practice|hub|trust|station|office|school|college|court|our(?: phone| telephone)? number)s?(?:['’]s)?(?: \(\w{2,8}\))?(?:[ ,:]{1,2}(?:is|on|at|via|tel|phone|number|line)){0,3}[ ,:(]{1,2}$/i;

/** `order no 0123456789`: not a landline, whatever its form. */
const another =
  /\b(?:ref|reference|order|invoice|job|account|serial|batch|barcode|model|ticket|case|claim|vat|part|product)s?(?: ?(?:no|number|code|id)\b\.?)?[\s:#]{1,3}$/i;

/**
 * Mobile and geographic numbers of the United Kingdom. Helplines (03, 08), 09 and short codes such
 * as 111 and 116 123 belong to nobody, and are left alone; so is a landline of a service.
 */
export function findPhones(text: string): readonly Identifier[] {
  return identifiersIn(text, 'phone', number, ({ start }, match) => {
    const rest = match.groups?.['rest'] ?? '';
    const digits = rest.replace(/\D/g, '');
    const leads = !match[0].startsWith('7');
    const before = text.slice(Math.max(0, start - 60), start);
    const mobile = digits.startsWith('7');
    if ((!mobile && organisation.test(before)) || (!(mobile && leads) && another.test(before)))
      return false;
    if (digits.length === 10) return /^[127]/.test(digits);
    // A few old areas have a digit less; run together, those are rather an order number.
    return /^1\d{3}[\s)-]/.test(rest);
  });
}
