/** The draft port carried out: the engine that knows which part makes what. */
package thumbsmith.draft.engine;
