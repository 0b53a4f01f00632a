"""The fused model with its workers in processes of their own, on one machine or many: Ray actors, one a worker."""
