/** Programs that run beside us: started with a log of their own, stopped by their process id. */
@NullMarked
package dev.hearth.local.process;

import org.jspecify.annotations.NullMarked;
