"""From one worker to any number: invariants, their induction, and operators without one."""
