; butterfly prove --operator LatentMean --contract T7.1/affine
; LatentMean, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
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
; butterfly prove --operator LatentMean --contract T7.1/affine
; LatentMean, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) weight0) (* m_0 weight0)) (* (- 1.0) lift.mul_0)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/affine
; LatentMean, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(define-fun lift.mul_0 () Real (* weight0 x0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (* (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) weight0) (* (- m_0) weight0)) lift.mul_0))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/affine
; LatentMean, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_9.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- m_0) sum_g0_0.a)) sum_g0_9.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_9.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- m_0) sum_g0_0.b)) sum_g0_9.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/affine
; LatentMean, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_9.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- m_0) sum_g0_0.a)) sum_g0_9.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_9.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_9.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- m_0) sum_g0_0.b)) sum_g0_9.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_9.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_2.a sum_g0_2.b) (* m_0 (+ sum_g0_0.a sum_g0_0.b))) (* (- 1.0) (+ sum_g0_9.a sum_g0_9.b))))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/affine
; LatentMean, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_9.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- m_0) sum_g0_0.a)) sum_g0_9.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_9.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_9.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- m_0) sum_g0_0.b)) sum_g0_9.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_9.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g0_2.a sum_g0_2.b) (* (- m_0) (+ sum_g0_0.a sum_g0_0.b))) (+ sum_g0_9.a sum_g0_9.b)))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/affine
; LatentMean, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the state's total is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_9.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- m_0) sum_g0_0.a)) sum_g0_9.a)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.a sum_g0_9.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_9.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- m_0) sum_g0_0.b)) sum_g0_9.b)))
; hypothesis: the state's total is a sum over the workers
(assert (= state0.total_0.b sum_g0_9.b))
; the goal, denied
(assert (not (= (+ state0.total_0.a state0.total_0.b) (+ sum_g0_9.a sum_g0_9.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/affine
; LatentMean, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun sum_g0_9.a () Real)
(declare-fun sum_g0_9.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* m_0 sum_g0_0.a)) (* (- 1.0) sum_g0_9.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.a (* (- m_0) sum_g0_0.a)) sum_g0_9.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* m_0 sum_g0_0.b)) (* (- 1.0) sum_g0_9.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2.b (* (- m_0) sum_g0_0.b)) sum_g0_9.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/affine
; LatentMean, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) weight0)
; sum_g0_9 = the sum over g0 of (* weight0 x0_0)
(declare-fun m_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_9 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* m_0 sum_g0_0)) (* (- 1.0) sum_g0_9))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* (- m_0) sum_g0_0)) sum_g0_9)))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (<= (* sum_g0_0 (ite (< (+ m_0 (- (/ sum_g0_9 sum_g0_0))) (- (+ m_0 (- (/ sum_g0_9 sum_g0_0))))) (- (+ m_0 (- (/ sum_g0_9 sum_g0_0)))) (+ m_0 (- (/ sum_g0_9 sum_g0_0))))) sum_g0_2))))
(check-sat)
(reset)
; butterfly prove --operator LatentMean --contract T7.1/affine
; LatentMean, T7.1/affine: ‖M − F‖ ≤ Σ w_i‖M − M_i‖, and exactly ‖M − F‖² = Σ w_i‖M − M_i‖² − Σ w_i‖M_i − F‖²
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) weight0)
; sum_g0_9 = the sum over g0 of (* weight0 x0_0)
(declare-fun m_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g0_9 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* m_0 sum_g0_0)) (* (- 1.0) sum_g0_9))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g0_2 (* (- m_0) sum_g0_0)) sum_g0_9)))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (= (+ (+ (* sum_g0_0 (* m_0 m_0)) (* (* sum_g0_0 (+ (- (/ 1.0 sum_g0_0)) (- (/ 1.0 sum_g0_0)))) (* m_0 sum_g0_9))) (* (* sum_g0_0 (* (- (/ 1.0 sum_g0_0)) (- (/ 1.0 sum_g0_0)))) (* sum_g0_9 sum_g0_9))) (+ (+ (+ (* sum_g0_0 (* m_0 m_0)) (* (* (- (* (- (/ 1.0 sum_g0_0)) (- (/ 1.0 sum_g0_0)))) sum_g0_0) (* sum_g0_9 sum_g0_9))) (* (- 2.0) (* m_0 sum_g0_9))) (* (- (+ (- (/ 1.0 sum_g0_0)) (- (/ 1.0 sum_g0_0)))) (* sum_g0_9 sum_g0_9)))))))
(check-sat)
