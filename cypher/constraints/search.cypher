CREATE FULLTEXT INDEX search IF NOT EXISTS
FOR (node:Finding|Concern|Recommendation|Quote|Statistic|Figure|Passage|Section|Report|Theme|Audience|Strand|Region)
ON EACH [node.searchWords, node.searchStems, node.searchScope, node.edition]
OPTIONS {indexConfig: {`fulltext.analyzer`: 'whitespace'}}
