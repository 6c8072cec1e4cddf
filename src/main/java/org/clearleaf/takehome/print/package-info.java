/** Pages on their way to paper: asks the print server of the machine how a queue is, and hands it jobs (IPP, RFC 8010 and 8011). */
@NullMarked
package org.clearleaf.takehome.print;

import org.jspecify.annotations.NullMarked;
