/**
 * What a single step brings with it: a contact, a referral, a closing, a programme, a text, a
 * message.
 */
@NullMarked
package dev.hearth.guidance.situation.step;

import org.jspecify.annotations.NullMarked;
