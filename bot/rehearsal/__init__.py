"""A whole programme played for some people in seconds, so that coordinators see mistakes before young people do."""
