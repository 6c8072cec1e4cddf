/** HL7 FHIR electronic product information (ePI): package leaflets as document bundles, in XML or JSON. */
@NullMarked
package org.clearleaf.convert.epi;

import org.jspecify.annotations.NullMarked;
