/**
 * The vocabulary of the Pikzels v2 contract as plain data: operations, models, formats, limits, error codes and list
 * prices. Everything else may import it; it imports nothing of the program.
 */
package thumbsmith.contract;
