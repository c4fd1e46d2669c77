/** The library that makes a schema and its Cypher from type definitions; its answer has shapes of its own. */
import { Neo4jGraphQL } from '@neo4j/graphql';
import { countSessions, driver, readSdl, serve } from './serve.mjs';

countSessions();
const library = new Neo4jGraphQL({ typeDefs: readSdl('neo4j-graphql.graphql'), driver });
await serve(await library.getSchema(), () => ({}));
