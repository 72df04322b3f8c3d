/** What would make her feel safer at home, and who is close by. */
@NullMarked
package dev.hearth.caseplan.home;

import org.jspecify.annotations.NullMarked;
