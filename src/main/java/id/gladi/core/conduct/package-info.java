/**
 * What the law asks to be on record when force is near: orders, warnings, requests, arrests, offers
 * of talk, custody, reports. Values and their present state; the rules live in {@code compliance}.
 */
@NullMarked
package id.gladi.core.conduct;

import org.jspecify.annotations.NullMarked;
