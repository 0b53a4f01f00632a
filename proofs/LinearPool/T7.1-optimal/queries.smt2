; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
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
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun x1_0 () Real)
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) m_0) (* (- 1.0) x1_0)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun x1_0 () Real)
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) (- m_0)) x1_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 lift.mul_0.2)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) lift.mul_0.2)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_2 = the sum over c0 of x1_0
(declare-fun sum_c0_2 () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_2 1.0))
; the goal, denied
(assert (not (= (* weight1 sum_c0_2) weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-7: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun y1_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 y1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (* weight1 y1_0))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-8: k = 1: one worker's lift has the invariant of the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight1 () Real)
(declare-fun y1_0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 y1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y1_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ weight1 (* (- 1.0) (* weight1 y1_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-9: k = 1: one worker's lift has the invariant of the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_5 = the sum over c0 of y1_0
(declare-fun sum_c0_5 () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_5 1.0))
; the goal, denied
(assert (not (= (* weight1 sum_c0_5) weight1)))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-10: k = 1: one worker's lift has the invariant of the workers of group g1: distances are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun x1_0 () Real)
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-11: k = 1: one worker's lift has the invariant of the workers of group g1: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (=> (<= (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) most_0) (<= 0.0 (+ (* (+ m_0 most_0) weight1) (* (- 1.0) lift.mul_0.2))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-12: k = 1: one worker's lift has the invariant of the workers of group g1: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(define-fun lift.mul_0.2 () Real (* weight1 x1_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: a probability is not negative
(assert (<= 0.0 x1_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x1_0 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (=> (<= (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) most_0) (<= 0.0 (+ lift.mul_0.2 (* (- (+ m_0 (- most_0))) weight1))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_15.a
; sum_c0_21 = the sum over c0 of sum_g1_17.a
; sum_c0_22 = the sum over c0 of sum_g1_15.b
; sum_c0_23 = the sum over c0 of sum_g1_17.b
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
(declare-fun sum_g1_17.a () Real)
(declare-fun sum_g1_17.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_15.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_17.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_15.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_17.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
(declare-fun sum_g1_14.a () Real)
(declare-fun sum_g1_14.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.a (* m_0 sum_g1_13.a)) (* (- 1.0) sum_g1_14.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.a (* (- m_0) sum_g1_13.a)) sum_g1_14.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.b (* m_0 sum_g1_13.b)) (* (- 1.0) sum_g1_14.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.b (* (- m_0) sum_g1_13.b)) sum_g1_14.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_10.a sum_g1_10.b) (* m_0 (+ sum_g1_13.a sum_g1_13.b))) (* (- 1.0) (+ sum_g1_14.a sum_g1_14.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
(declare-fun sum_g1_14.a () Real)
(declare-fun sum_g1_14.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.a (* m_0 sum_g1_13.a)) (* (- 1.0) sum_g1_14.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.a (* (- m_0) sum_g1_13.a)) sum_g1_14.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.b (* m_0 sum_g1_13.b)) (* (- 1.0) sum_g1_14.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.b (* (- m_0) sum_g1_13.b)) sum_g1_14.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_10.a sum_g1_10.b) (* (- m_0) (+ sum_g1_13.a sum_g1_13.b))) (+ sum_g1_14.a sum_g1_14.b)))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
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
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_15.a))))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_15.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_15.b))))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_15.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_15.a sum_g1_15.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_15.a
; sum_c0_21 = the sum over c0 of sum_g1_17.a
; sum_c0_22 = the sum over c0 of sum_g1_15.b
; sum_c0_23 = the sum over c0 of sum_g1_17.b
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
(declare-fun sum_g1_17.a () Real)
(declare-fun sum_g1_17.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_15.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_17.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_15.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_15.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_17.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_15.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_0.a sum_g1_0.b) (* (- 1.0) (+ sum_g1_15.a sum_g1_15.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_15.a
; sum_c0_21 = the sum over c0 of sum_g1_17.a
; sum_c0_22 = the sum over c0 of sum_g1_15.b
; sum_c0_23 = the sum over c0 of sum_g1_17.b
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
(declare-fun sum_g1_17.a () Real)
(declare-fun sum_g1_17.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_15.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_17.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_15.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_17.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_20 sum_c0_22) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-7: the merge of two states with the invariant has it, for the workers of group g1: probabilities are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_17.a () Real)
(declare-fun sum_g1_17.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_17.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_17.a))))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_17.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_17.b))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_17.a sum_g1_17.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-8: the merge of two states with the invariant has it, for the workers of group g1: probabilities are at most 1
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_15.a
; sum_c0_21 = the sum over c0 of sum_g1_17.a
; sum_c0_22 = the sum over c0 of sum_g1_15.b
; sum_c0_23 = the sum over c0 of sum_g1_17.b
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
(declare-fun sum_g1_17.a () Real)
(declare-fun sum_g1_17.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_15.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_0.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_17.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_17.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_15.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_0.b))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_17.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_17.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g1_0.a sum_g1_0.b) (* (- 1.0) (+ sum_g1_17.a sum_g1_17.b))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-9: the merge of two states with the invariant has it, for the workers of group g1: the masses sum to the weights
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_15.a
; sum_c0_21 = the sum over c0 of sum_g1_17.a
; sum_c0_22 = the sum over c0 of sum_g1_15.b
; sum_c0_23 = the sum over c0 of sum_g1_17.b
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
(declare-fun sum_g1_17.a () Real)
(declare-fun sum_g1_17.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_15.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_17.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_15.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_17.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ sum_c0_21 sum_c0_23) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-10: the merge of two states with the invariant has it, for the workers of group g1: distances are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
(declare-fun sum_g1_14.a () Real)
(declare-fun sum_g1_14.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.a (* m_0 sum_g1_13.a)) (* (- 1.0) sum_g1_14.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.a (* (- m_0) sum_g1_13.a)) sum_g1_14.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.b (* m_0 sum_g1_13.b)) (* (- 1.0) sum_g1_14.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.b (* (- m_0) sum_g1_13.b)) sum_g1_14.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_10.a sum_g1_10.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-11: the merge of two states with the invariant has it, for the workers of group g1: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_15.a
; sum_c0_21 = the sum over c0 of sum_g1_17.a
; sum_c0_22 = the sum over c0 of sum_g1_15.b
; sum_c0_23 = the sum over c0 of sum_g1_17.b
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
(declare-fun sum_g1_14.a () Real)
(declare-fun sum_g1_14.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
(declare-fun sum_g1_17.a () Real)
(declare-fun sum_g1_17.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.a (* m_0 sum_g1_13.a)) (* (- 1.0) sum_g1_14.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.a (* (- m_0) sum_g1_13.a)) sum_g1_14.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_15.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_17.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_0.a))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_15.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.b (* m_0 sum_g1_13.b)) (* (- 1.0) sum_g1_14.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.b (* (- m_0) sum_g1_13.b)) sum_g1_14.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_15.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_17.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_0.b))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_15.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (=> (<= (+ sum_g1_10.a sum_g1_10.b) most_0) (<= 0.0 (+ (* (+ m_0 most_0) (+ sum_g1_0.a sum_g1_0.b)) (* (- 1.0) (+ sum_g1_15.a sum_g1_15.b)))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-12: the merge of two states with the invariant has it, for the workers of group g1: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_15.a
; sum_c0_21 = the sum over c0 of sum_g1_17.a
; sum_c0_22 = the sum over c0 of sum_g1_15.b
; sum_c0_23 = the sum over c0 of sum_g1_17.b
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_13.a () Real)
(declare-fun sum_g1_13.b () Real)
(declare-fun sum_g1_14.a () Real)
(declare-fun sum_g1_14.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
(declare-fun sum_g1_17.a () Real)
(declare-fun sum_g1_17.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.a (* m_0 sum_g1_13.a)) (* (- 1.0) sum_g1_14.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.a (* (- m_0) sum_g1_13.a)) sum_g1_14.a)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_15.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_17.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_0.a))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_15.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.b (* m_0 sum_g1_13.b)) (* (- 1.0) sum_g1_14.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10.b (* (- m_0) sum_g1_13.b)) sum_g1_14.b)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_15.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_17.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_0.b))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_15.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; the goal, denied
(assert (not (=> (<= (+ sum_g1_10.a sum_g1_10.b) most_0) (<= 0.0 (+ (+ sum_g1_15.a sum_g1_15.b) (* (- (+ m_0 (- most_0))) (+ sum_g1_0.a sum_g1_0.b)))))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-13: the merge of two states with the invariant has it, for the workers of group g1: the state's total is a sum over the workers
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
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_15.a))))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g1_15.a))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_15.b))))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g1_15.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g1_15.a sum_g1_15.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-14: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_c0_20 = the sum over c0 of sum_g1_15.a
; sum_c0_21 = the sum over c0 of sum_g1_17.a
; sum_c0_22 = the sum over c0 of sum_g1_15.b
; sum_c0_23 = the sum over c0 of sum_g1_17.b
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_c0_20 () Real)
(declare-fun sum_c0_21 () Real)
(declare-fun sum_c0_22 () Real)
(declare-fun sum_c0_23 () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_10.a () Real)
(declare-fun sum_g1_10.b () Real)
(declare-fun sum_g1_15.a () Real)
(declare-fun sum_g1_15.b () Real)
(declare-fun sum_g1_17.a () Real)
(declare-fun sum_g1_17.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_15.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_20 sum_g1_0.a))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.a (* (- 1.0) sum_g1_17.a))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_21 sum_g1_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.a) (* (- 1.0) sum_g1_15.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.a most_0) (<= 0.0 (+ sum_g1_15.a (* (- (+ m_0 (- most_0))) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_15.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_22 sum_g1_0.b))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0.b (* (- 1.0) sum_g1_17.b))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_23 sum_g1_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g1_0.b) (* (- 1.0) sum_g1_15.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_10.b most_0) (<= 0.0 (+ sum_g1_15.b (* (- (+ m_0 (- most_0))) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LinearPool --contract T7.1/optimal
; LinearPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_c0_1 = the sum over c0 of x0_0
; sum_c0_3 = the sum over c0 of m_0
; sum_c0_4 = the sum over c0 of y0_0
; sum_c0_6 = the sum over c0 of (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0)))
; sum_c0_8 = the sum over c0 of (ite (< (+ m_0 (- y0_0)) (- (+ m_0 (- y0_0)))) (- (+ m_0 (- y0_0))) (+ m_0 (- y0_0)))
; sum_g1_10 = the sum over g1 of (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0)))
; sum_g1_13 = the sum over g1 of 1.0
; sum_g1_14 = the sum over g1 of x1_0
; sum_g1_15 = the sum over g1 of (* weight1 x1_0)
; sum_c0_16 = the sum over c0 of sum_g1_15
; sum_g1_17 = the sum over g1 of (* weight1 y1_0)
; sum_c0_18 = the sum over c0 of sum_g1_17
(declare-fun m_0 () Real)
(declare-fun sum_c0_1 () Real)
(declare-fun sum_c0_16 () Real)
(declare-fun sum_c0_18 () Real)
(declare-fun sum_c0_3 () Real)
(declare-fun sum_c0_4 () Real)
(declare-fun sum_c0_6 () Real)
(declare-fun sum_c0_8 () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_10 () Real)
(declare-fun sum_g1_13 () Real)
(declare-fun sum_g1_14 () Real)
(declare-fun sum_g1_15 () Real)
(declare-fun sum_g1_17 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun y0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10 (* m_0 sum_g1_13)) (* (- 1.0) sum_g1_14))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_10 (* (- m_0) sum_g1_13)) sum_g1_14)))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_15))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_15))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_16 sum_g1_0))
; hypothesis: probabilities are not negative
(assert (<= 0.0 sum_g1_17))
; hypothesis: probabilities are at most 1
(assert (<= 0.0 (+ sum_g1_0 (* (- 1.0) sum_g1_17))))
; hypothesis: the masses sum to the weights
(assert (= sum_c0_18 sum_g1_0))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_10))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: a probability is not negative
(assert (<= 0.0 x0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= x0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_1 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 m_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= m_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_3 1.0))
; hypothesis: a probability is not negative
(assert (<= 0.0 y0_0))
; hypothesis: a probability is at most 1, as they sum to 1
(assert (<= y0_0 1.0))
; hypothesis: probabilities sum to 1
(assert (= sum_c0_4 1.0))
; hypothesis: no worker is farther above, at a value
(assert (=> (<= sum_g1_10 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_10)) (<= 0.0 (+ (* (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_10)) sum_g1_0) (* (- 1.0) sum_g1_15)))))
; hypothesis: no worker is farther below, at a value
(assert (=> (<= sum_g1_10 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_10)) (<= 0.0 (+ sum_g1_15 (* (- (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_10)))) sum_g1_0)))))
; the goal, denied
(assert (not (and (not (= (+ weight0 sum_g1_0) 0.0)) (=> (<= sum_c0_8 sum_c0_6) (<= (ite (< (+ m_0 (- (/ (+ lift.mul_0 sum_g1_15) (+ weight0 sum_g1_0)))) (- (+ m_0 (- (/ (+ lift.mul_0 sum_g1_15) (+ weight0 sum_g1_0)))))) (- (+ m_0 (- (/ (+ lift.mul_0 sum_g1_15) (+ weight0 sum_g1_0))))) (+ m_0 (- (/ (+ lift.mul_0 sum_g1_15) (+ weight0 sum_g1_0))))) (+ (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_10) (ite (< (+ (/ (+ lift.mul_0 sum_g1_15) (+ weight0 sum_g1_0)) (- y0_0)) (- (+ (/ (+ lift.mul_0 sum_g1_15) (+ weight0 sum_g1_0)) (- y0_0)))) (- (+ (/ (+ lift.mul_0 sum_g1_15) (+ weight0 sum_g1_0)) (- y0_0))) (+ (/ (+ lift.mul_0 sum_g1_15) (+ weight0 sum_g1_0)) (- y0_0)))))))))
(check-sat)
