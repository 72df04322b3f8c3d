/** The story: what Hearth is for, told by using its services as anyone can. */
@NullMarked
package dev.hearth.story;

import org.jspecify.annotations.NullMarked;
