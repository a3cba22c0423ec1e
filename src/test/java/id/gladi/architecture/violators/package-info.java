/// A house built wrong on purpose: every class here breaks one rule of {@link
/// id.gladi.architecture.Walls}.
package id.gladi.architecture.violators;
