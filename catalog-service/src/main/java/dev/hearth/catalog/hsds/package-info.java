/**
 * Services in the words of the Human Services Data Specification 3.1, an Open Referral resource
 * (https://openreferral.org/).
 */
@NullMarked
package dev.hearth.catalog.hsds;

import org.jspecify.annotations.NullMarked;
