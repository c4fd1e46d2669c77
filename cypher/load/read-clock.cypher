RETURN toString(datetime()) AS now
