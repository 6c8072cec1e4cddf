/** MedQuAD: questions and answers from sites of the US National Institutes of Health, as XML (Ben Abacha and Demner-Fushman, 2019). */
@NullMarked
package org.clearleaf.convert.medquad;

import org.jspecify.annotations.NullMarked;
