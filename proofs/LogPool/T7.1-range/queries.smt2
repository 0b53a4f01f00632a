; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun x0_0 () Real)
; the goal, denied
(assert (not (<= 0.0 (+ (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) m_0) (* (- 1.0) x0_0)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun x0_0 () Real)
; the goal, denied
(assert (not (<= 0.0 (+ (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) (- m_0)) x0_0))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: distances are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun x0_0 () Real)
; the goal, denied
(assert (not (<= 0.0 (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (=> (<= (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) most_0) (<= 0.0 (+ (* (+ m_0 most_0) weight0) (* (- 1.0) lift.mul_0))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (=> (<= (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) most_0) (<= 0.0 (+ lift.mul_0 (* (- (+ m_0 (- most_0))) weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.a) (* (- 1.0) sum_g0_7.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ sum_g0_7.a (* (- (+ m_0 (- most_0))) sum_g0_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.b) (* (- 1.0) sum_g0_7.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ sum_g0_7.b (* (- (+ m_0 (- most_0))) sum_g0_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.a (* m_0 sum_g0_5.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.a (* (- m_0) sum_g0_5.a)) sum_g0_6.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.a) (* (- 1.0) sum_g0_7.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ sum_g0_7.a (* (- (+ m_0 (- most_0))) sum_g0_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.b (* m_0 sum_g0_5.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.b (* (- m_0) sum_g0_5.b)) sum_g0_6.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.b) (* (- 1.0) sum_g0_7.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ sum_g0_7.b (* (- (+ m_0 (- most_0))) sum_g0_0.b)))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_3.a sum_g0_3.b) (* m_0 (+ sum_g0_5.a sum_g0_5.b))) (* (- 1.0) (+ sum_g0_6.a sum_g0_6.b))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.a (* m_0 sum_g0_5.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.a (* (- m_0) sum_g0_5.a)) sum_g0_6.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.a) (* (- 1.0) sum_g0_7.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ sum_g0_7.a (* (- (+ m_0 (- most_0))) sum_g0_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.b (* m_0 sum_g0_5.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.b (* (- m_0) sum_g0_5.b)) sum_g0_6.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.b) (* (- 1.0) sum_g0_7.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ sum_g0_7.b (* (- (+ m_0 (- most_0))) sum_g0_0.b)))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_3.a sum_g0_3.b) (* (- m_0) (+ sum_g0_5.a sum_g0_5.b))) (+ sum_g0_6.a sum_g0_6.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: distances are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.a (* m_0 sum_g0_5.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.a (* (- m_0) sum_g0_5.a)) sum_g0_6.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.a) (* (- 1.0) sum_g0_7.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ sum_g0_7.a (* (- (+ m_0 (- most_0))) sum_g0_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.b (* m_0 sum_g0_5.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.b (* (- m_0) sum_g0_5.b)) sum_g0_6.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.b) (* (- 1.0) sum_g0_7.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ sum_g0_7.b (* (- (+ m_0 (- most_0))) sum_g0_0.b)))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_3.a sum_g0_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.a (* m_0 sum_g0_5.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.a (* (- m_0) sum_g0_5.a)) sum_g0_6.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.a) (* (- 1.0) sum_g0_7.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ sum_g0_7.a (* (- (+ m_0 (- most_0))) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.b (* m_0 sum_g0_5.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.b (* (- m_0) sum_g0_5.b)) sum_g0_6.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.b) (* (- 1.0) sum_g0_7.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ sum_g0_7.b (* (- (+ m_0 (- most_0))) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (=> (<= (+ sum_g0_3.a sum_g0_3.b) most_0) (<= 0.0 (+ (* (+ m_0 most_0) (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_7.a sum_g0_7.b)))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_5.a () Real)
(declare-fun sum_g0_5.b () Real)
(declare-fun sum_g0_6.a () Real)
(declare-fun sum_g0_6.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.a (* m_0 sum_g0_5.a)) (* (- 1.0) sum_g0_6.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.a (* (- m_0) sum_g0_5.a)) sum_g0_6.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.a) (* (- 1.0) sum_g0_7.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ sum_g0_7.a (* (- (+ m_0 (- most_0))) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.b (* m_0 sum_g0_5.b)) (* (- 1.0) sum_g0_6.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3.b (* (- m_0) sum_g0_5.b)) sum_g0_6.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.b) (* (- 1.0) sum_g0_7.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ sum_g0_7.b (* (- (+ m_0 (- most_0))) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (=> (<= (+ sum_g0_3.a sum_g0_3.b) most_0) (<= 0.0 (+ (+ sum_g0_7.a sum_g0_7.b) (* (- (+ m_0 (- most_0))) (+ sum_g0_0.a sum_g0_0.b)))))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.a) (* (- 1.0) sum_g0_7.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ sum_g0_7.a (* (- (+ m_0 (- most_0))) sum_g0_0.a)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_7.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.b) (* (- 1.0) sum_g0_7.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ sum_g0_7.b (* (- (+ m_0 (- most_0))) sum_g0_0.b)))))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_7.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_7.a sum_g0_7.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_3.a () Real)
(declare-fun sum_g0_3.b () Real)
(declare-fun sum_g0_7.a () Real)
(declare-fun sum_g0_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.a) (* (- 1.0) sum_g0_7.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.a most_0) (<= 0.0 (+ sum_g0_7.a (* (- (+ m_0 (- most_0))) sum_g0_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ (* (+ m_0 most_0) sum_g0_0.b) (* (- 1.0) sum_g0_7.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g0_3.b most_0) (<= 0.0 (+ sum_g0_7.b (* (- (+ m_0 (- most_0))) sum_g0_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogPool --contract T7.1/range
; LogPool, T7.1/range: ‖M − F‖ ≤ Σ‖M − M_i‖ over the surviving workers
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_3 = the sum over g0 of (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0)))
; sum_g0_5 = the sum over g0 of 1.0
; sum_g0_6 = the sum over g0 of x0_0
; sum_g0_7 = the sum over g0 of (* weight0 x0_0)
(declare-fun m_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_3 () Real)
(declare-fun sum_g0_5 () Real)
(declare-fun sum_g0_6 () Real)
(declare-fun sum_g0_7 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3 (* m_0 sum_g0_5)) (* (- 1.0) sum_g0_6))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_3 (* (- m_0) sum_g0_5)) sum_g0_6)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g0_3))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: no worker is farther above, at a value
(assert (<= 0.0 (+ (* (+ m_0 sum_g0_3) sum_g0_0) (* (- 1.0) sum_g0_7))))
; hypothesis: no worker is farther below, at a value
(assert (<= 0.0 (+ sum_g0_7 (* (- (+ m_0 (- sum_g0_3))) sum_g0_0))))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= (ite (< (+ m_0 (- (/ sum_g0_7 sum_g0_0))) (- (+ m_0 (- (/ sum_g0_7 sum_g0_0))))) (- (+ m_0 (- (/ sum_g0_7 sum_g0_0)))) (+ m_0 (- (/ sum_g0_7 sum_g0_0)))) sum_g0_3))))
(check-sat)
