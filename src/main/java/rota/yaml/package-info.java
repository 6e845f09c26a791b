/**
 * The reader and the editor of rotations.yaml: from bytes to a roster, or to every mistake in it, and from edits to the
 * bytes with them.
 *
 * <p>Reading goes in three steps. {@link rota.yaml.Source} turns bytes into checked text and knows its lines; the parser's
 * events become a tree of nodes, each with the place where it stands; one class for each block of the file reads its
 * values from that tree. A block that is wrong adds a {@link rota.yaml.Mistake} and gives nothing, so that the rest is
 * still read and one run finds everything. The YAML of nearly every roster becomes that tree in
 * {@link rota.yaml.SimpleYaml}, which gives the same nodes without loading the library.
 *
 * <p>Editing never writes a tree back, since no writer would keep what people wrote. {@link rota.yaml.Editor} has each edit
 * become a step, which says in a {@link rota.yaml.Draft} what to add to a {@link rota.yaml.Sheet}; where it goes follows
 * from the places of the nodes around it, how it looks from its neighbours; and all that changes in the text are a few
 * splices. What comes out is read again, and what it means is compared with what was meant.
 *
 * <p>{@link rota.yaml.RosterSchema} tells editors what the reader knows of keys and values; tests hold the two together.
 *
 * <p>A {@link rota.yaml.NewRoster} becomes the text of a first file.
 *
 * <p>This is the only package that knows Jackson and YAML. It owns the words <em>place</em>, <em>mistake</em> and
 * <em>section</em>.
 */
@NullMarked
package rota.yaml;

import org.jspecify.annotations.NullMarked;
