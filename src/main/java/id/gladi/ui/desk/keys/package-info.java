/** The one table of shortcuts, for menus, tooltips and the help overlay. */
@NullMarked
package id.gladi.ui.desk.keys;

import org.jspecify.annotations.NullMarked;
