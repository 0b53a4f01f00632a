"""What every other package stands on: errors, verdicts, canonical JSON, hashes, seeds, progress, safe writing."""
