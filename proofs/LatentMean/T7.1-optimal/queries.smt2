; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun x1_0 () Real)
; the goal, denied
(assert (not (<= 0.0 (+ (+ (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) m_0) (* (- 1.0) x1_0)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun x1_0 () Real)
; the goal, denied
(assert (not (<= 0.0 (+ (+ (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) (- m_0)) x1_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: distances are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun x1_0 () Real)
; the goal, denied
(assert (not (<= 0.0 (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; the goal, denied
(assert (not (=> (<= (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) most_0) (<= 0.0 (+ (* (+ m_0 most_0) weight1) (* (- 1.0) lift.mul_0.2))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; the goal, denied
(assert (not (=> (<= (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) most_0) (<= 0.0 (+ lift.mul_0.2 (* (- (+ m_0 (- most_0))) weight1))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_10.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_10.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_10.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_10.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* m_0 sum_g1_8.a)) (* (- 1.0) sum_g1_9.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* (- m_0) sum_g1_8.a)) sum_g1_9.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_10.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_10.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* m_0 sum_g1_8.b)) (* (- 1.0) sum_g1_9.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* (- m_0) sum_g1_8.b)) sum_g1_9.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_10.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_10.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_5.a sum_g1_5.b) (* m_0 (+ sum_g1_8.a sum_g1_8.b))) (* (- 1.0) (+ sum_g1_9.a sum_g1_9.b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* m_0 sum_g1_8.a)) (* (- 1.0) sum_g1_9.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* (- m_0) sum_g1_8.a)) sum_g1_9.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_10.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_10.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* m_0 sum_g1_8.b)) (* (- 1.0) sum_g1_9.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* (- m_0) sum_g1_8.b)) sum_g1_9.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_10.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_10.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_5.a sum_g1_5.b) (* (- m_0) (+ sum_g1_8.a sum_g1_8.b))) (+ sum_g1_9.a sum_g1_9.b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: distances are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* m_0 sum_g1_8.a)) (* (- 1.0) sum_g1_9.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* (- m_0) sum_g1_8.a)) sum_g1_9.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_10.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_10.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* m_0 sum_g1_8.b)) (* (- 1.0) sum_g1_9.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* (- m_0) sum_g1_8.b)) sum_g1_9.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_10.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_10.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_5.a sum_g1_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* m_0 sum_g1_8.a)) (* (- 1.0) sum_g1_9.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* (- m_0) sum_g1_8.a)) sum_g1_9.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_10.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_10.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_10.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* m_0 sum_g1_8.b)) (* (- 1.0) sum_g1_9.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* (- m_0) sum_g1_8.b)) sum_g1_9.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_10.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_10.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_10.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (=> (<= (+ sum_g1_5.a sum_g1_5.b) most_0) (<= 0.0 (+ (* (+ m_0 most_0) (+ sum_g1_0.a sum_g1_0.b)) (* (- 1.0) (+ sum_g1_10.a sum_g1_10.b)))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun sum_g1_9.a () Real)
(declare-fun sum_g1_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* m_0 sum_g1_8.a)) (* (- 1.0) sum_g1_9.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* (- m_0) sum_g1_8.a)) sum_g1_9.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_10.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_10.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_10.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* m_0 sum_g1_8.b)) (* (- 1.0) sum_g1_9.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* (- m_0) sum_g1_8.b)) sum_g1_9.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_10.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_10.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_10.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (=> (<= (+ sum_g1_5.a sum_g1_5.b) most_0) (<= 0.0 (+ (+ sum_g1_10.a sum_g1_10.b) (* (- (+ m_0 (- most_0))) (+ sum_g1_0.a sum_g1_0.b)))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-7: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_10.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_10.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_10.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_10.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_10.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_10.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g1_10.a sum_g1_10.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-8: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_10.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_10.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_10.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_10.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/optimal
; LatentMean, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_c0_1 = the sum over c0 of (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0)))
; sum_c0_3 = the sum over c0 of (ite (< (+ m_0 (- y0_0)) (- (+ m_0 (- y0_0)))) (- (+ m_0 (- y0_0))) (+ m_0 (- y0_0)))
; sum_g1_5 = the sum over g1 of (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0)))
; sum_g1_8 = the sum over g1 of 1.0
; sum_g1_9 = the sum over g1 of x1_0
; sum_g1_10 = the sum over g1 of (* weight1 x1_0)
(declare-fun m_0 () Real)
(declare-fun sum_c0_1 () Real)
(declare-fun sum_c0_3 () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_10 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_8 () Real)
(declare-fun sum_g1_9 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5 (* m_0 sum_g1_8)) (* (- 1.0) sum_g1_9))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5 (* (- m_0) sum_g1_8)) sum_g1_9)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: no worker is farther above, at a value
(assert (=> (<= sum_g1_5 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)) (<= 0.0 (+ (* (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)) sum_g1_0) (* (- 1.0) sum_g1_10)))))
; hypothesis: no worker is farther below, at a value
(assert (=> (<= sum_g1_5 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)) (<= 0.0 (+ sum_g1_10 (* (- (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))) sum_g1_0)))))
; the goal, denied
(assert (not (and (not (= (+ weight0 sum_g1_0) 0.0)) (=> (<= sum_c0_3 sum_c0_1) (<= (ite (< (+ m_0 (- (/ (+ lift.mul_0 sum_g1_10) (+ weight0 sum_g1_0)))) (- (+ m_0 (- (/ (+ lift.mul_0 sum_g1_10) (+ weight0 sum_g1_0)))))) (- (+ m_0 (- (/ (+ lift.mul_0 sum_g1_10) (+ weight0 sum_g1_0))))) (+ m_0 (- (/ (+ lift.mul_0 sum_g1_10) (+ weight0 sum_g1_0))))) (+ (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5) (ite (< (+ (/ (+ lift.mul_0 sum_g1_10) (+ weight0 sum_g1_0)) (- y0_0)) (- (+ (/ (+ lift.mul_0 sum_g1_10) (+ weight0 sum_g1_0)) (- y0_0)))) (- (+ (/ (+ lift.mul_0 sum_g1_10) (+ weight0 sum_g1_0)) (- y0_0))) (+ (/ (+ lift.mul_0 sum_g1_10) (+ weight0 sum_g1_0)) (- y0_0)))))))))
(check-sat)
