/** Operations on pixels: geometry, scaling, tone, text. Each gives a new picture and leaves the given one as it was. */
package thumbsmith.image.edit;
