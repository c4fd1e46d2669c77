// The conflicts between claims of the report with the slug $arguments.report, in report order, each with both sides.
MATCH (left:Claim {edition: $edition, report: $arguments.report})-[link:CONFLICTS_WITH]->(right:Claim)
WHERE $arguments.basis IS NULL OR link.basis IN $arguments.basis
WITH link, left, right
ORDER BY link.order, link.id
RETURN collect(link {.*, left: left, right: right}) AS answer
