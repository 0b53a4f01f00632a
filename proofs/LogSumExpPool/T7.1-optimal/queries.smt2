; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta x1_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_0))
; the goal, denied
(assert (not (<= 0.0 (* shared_0 weight1))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun self_beta () Real)
(declare-fun x1_0 () Real)
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) m_0) (* (- 1.0) x1_0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun self_beta () Real)
(declare-fun x1_0 () Real)
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) (- m_0)) x1_0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: distances are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun self_beta () Real)
(declare-fun x1_0 () Real)
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta x1_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta x1_0)) (< shared_0 shared_1)) (=> (< (* self_beta x1_0) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta x1_0)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (=> (<= (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) most_0) (<= 0.0 (+ (* shared_0 weight1) (* (- 1.0) (* shared_1 weight1)))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-7: k = 1: one worker's lift has the invariant of the workers of group g1: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 (- most_0)))))
(define-fun shared_1 () Real (exp (* self_beta x1_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta x1_0)) (< shared_0 shared_1)) (=> (< (* self_beta x1_0) (* self_beta (+ m_0 (- most_0)))) (< shared_1 shared_0)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta x1_0)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (=> (<= (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0))) most_0) (<= 0.0 (+ (* shared_1 weight1) (* (- shared_0) weight1))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-9: k = 1: one worker's lift has the invariant of the workers of group g1: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0.2 () Bool (< 0.0 weight1))
(define-fun lift.where_0.2 () Real (ite lift.gt_0.2 x1_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta lift.where_0.2)))
(define-fun shared_3 () Real (exp (* self_beta x1_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta lift.where_0.2)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0.2) (* self_beta x1_0)) (< shared_2 shared_3)) (=> (< (* self_beta x1_0) (* self_beta lift.where_0.2)) (< shared_3 shared_2)) (=> (= (* self_beta lift.where_0.2) (* self_beta x1_0)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (= (* weight1 shared_2) (* shared_3 weight1))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-10: k = 1: one worker's lift has the invariant of the workers of group g1: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 weight1)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-one-11: k = 1: one worker's lift has the invariant of the workers of group g1: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight1 () Real)
(declare-fun x1_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta x1_0)))
(define-fun lift.gt_0.2 () Bool (< 0.0 weight1))
; hypothesis: weights are not negative
(assert (<= 0.0 weight1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x1_0)) shared_0))
; the goal, denied
(assert (not (=> lift.gt_0.2 (< 0.0 (* shared_0 weight1)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta (+ m_0 (- most_0)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.a) (* (- 1.0) sum_g1_8.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_8.a (* (- shared_1) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.a) (< 0.0 sum_g1_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.b) (* (- 1.0) sum_g1_8.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_8.b (* (- shared_1) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.b) (< 0.0 sum_g1_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta (+ m_0 (- most_0)))))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_3 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.a) (* (- 1.0) sum_g1_8.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_8.a (* (- shared_1) sum_g1_0.a)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_2) sum_g1_8.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.a) (< 0.0 sum_g1_8.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.b) (* (- 1.0) sum_g1_8.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_8.b (* (- shared_1) sum_g1_0.b)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_3) sum_g1_8.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.b) (< 0.0 sum_g1_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.a)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (+ m_0 (- most_0)))) (< shared_2 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.a)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.b)) (< shared_1 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (+ m_0 (- most_0)))) (< shared_3 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.b)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.a)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (+ m_0 most_0))) (< shared_2 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.a)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.b)) (< shared_0 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (+ m_0 most_0))) (< shared_3 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.b)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_2 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_3 shared_2)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_8.a sum_g1_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
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
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta (+ m_0 (- most_0)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* m_0 sum_g1_9.a)) (* (- 1.0) sum_g1_10.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* (- m_0) sum_g1_9.a)) sum_g1_10.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.a) (* (- 1.0) sum_g1_8.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_8.a (* (- shared_1) sum_g1_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* m_0 sum_g1_9.b)) (* (- 1.0) sum_g1_10.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* (- m_0) sum_g1_9.b)) sum_g1_10.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.b) (* (- 1.0) sum_g1_8.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_8.b (* (- shared_1) sum_g1_0.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_5.a sum_g1_5.b) (* m_0 (+ sum_g1_9.a sum_g1_9.b))) (* (- 1.0) (+ sum_g1_10.a sum_g1_10.b))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: absolute values are above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
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
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta (+ m_0 (- most_0)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* m_0 sum_g1_9.a)) (* (- 1.0) sum_g1_10.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* (- m_0) sum_g1_9.a)) sum_g1_10.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.a) (* (- 1.0) sum_g1_8.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_8.a (* (- shared_1) sum_g1_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* m_0 sum_g1_9.b)) (* (- 1.0) sum_g1_10.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* (- m_0) sum_g1_9.b)) sum_g1_10.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.b) (* (- 1.0) sum_g1_8.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_8.b (* (- shared_1) sum_g1_0.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ (+ (+ sum_g1_5.a sum_g1_5.b) (* (- m_0) (+ sum_g1_9.a sum_g1_9.b))) (+ sum_g1_10.a sum_g1_10.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: distances are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
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
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta (+ m_0 (- most_0)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* m_0 sum_g1_9.a)) (* (- 1.0) sum_g1_10.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* (- m_0) sum_g1_9.a)) sum_g1_10.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.a) (* (- 1.0) sum_g1_8.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_8.a (* (- shared_1) sum_g1_0.a)))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* m_0 sum_g1_9.b)) (* (- 1.0) sum_g1_10.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* (- m_0) sum_g1_9.b)) sum_g1_10.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.b) (* (- 1.0) sum_g1_8.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_8.b (* (- shared_1) sum_g1_0.b)))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_1 shared_0))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_5.a sum_g1_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: no worker is farther above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
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
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta (+ m_0 (- most_0)))))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_3 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* m_0 sum_g1_9.a)) (* (- 1.0) sum_g1_10.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* (- m_0) sum_g1_9.a)) sum_g1_10.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.a) (* (- 1.0) sum_g1_8.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_8.a (* (- shared_1) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_2) sum_g1_8.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.a) (< 0.0 sum_g1_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* m_0 sum_g1_9.b)) (* (- 1.0) sum_g1_10.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* (- m_0) sum_g1_9.b)) sum_g1_10.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.b) (* (- 1.0) sum_g1_8.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_8.b (* (- shared_1) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_3) sum_g1_8.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.b) (< 0.0 sum_g1_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.a)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (+ m_0 (- most_0)))) (< shared_2 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.a)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.b)) (< shared_1 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (+ m_0 (- most_0)))) (< shared_3 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.b)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.a)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (+ m_0 most_0))) (< shared_2 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.a)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.b)) (< shared_0 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (+ m_0 most_0))) (< shared_3 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.b)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_2 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_3 shared_2)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (=> (<= (+ sum_g1_5.a sum_g1_5.b) most_0) (<= 0.0 (+ (* shared_0 (+ sum_g1_0.a sum_g1_0.b)) (* (- 1.0) (+ sum_g1_8.a sum_g1_8.b)))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-7: the merge of two states with the invariant has it, for the workers of group g1: no worker is farther below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
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
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta (+ m_0 (- most_0)))))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_3 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* m_0 sum_g1_9.a)) (* (- 1.0) sum_g1_10.a))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.a (* (- m_0) sum_g1_9.a)) sum_g1_10.a)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.a) (* (- 1.0) sum_g1_8.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_8.a (* (- shared_1) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_2) sum_g1_8.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.a) (< 0.0 sum_g1_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* m_0 sum_g1_9.b)) (* (- 1.0) sum_g1_10.b))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5.b (* (- m_0) sum_g1_9.b)) sum_g1_10.b)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.b) (* (- 1.0) sum_g1_8.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_8.b (* (- shared_1) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_3) sum_g1_8.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.b) (< 0.0 sum_g1_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.a)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (+ m_0 (- most_0)))) (< shared_2 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.a)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.b)) (< shared_1 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (+ m_0 (- most_0)))) (< shared_3 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.b)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.a)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (+ m_0 most_0))) (< shared_2 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.a)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.b)) (< shared_0 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (+ m_0 most_0))) (< shared_3 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.b)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_2 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_3 shared_2)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (=> (<= (+ sum_g1_5.a sum_g1_5.b) most_0) (<= 0.0 (+ (+ sum_g1_8.a sum_g1_8.b) (* (- shared_1) (+ sum_g1_0.a sum_g1_0.b)))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-8: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta (+ m_0 (- most_0)))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.a) (* (- 1.0) sum_g1_8.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_8.a (* (- shared_1) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.a) (< 0.0 sum_g1_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.b) (* (- 1.0) sum_g1_8.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_8.b (* (- shared_1) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.b) (< 0.0 sum_g1_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_1 shared_0))))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g1_0.a sum_g1_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-9: the merge of two states with the invariant has it, for the workers of group g1: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta (+ m_0 (- most_0)))))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_3 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_4 () Real (exp (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_5 () Real (exp (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_6 () Real (exp (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.a) (* (- 1.0) sum_g1_8.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_8.a (* (- shared_1) sum_g1_0.a)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_2) sum_g1_8.a))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.a) (< 0.0 sum_g1_8.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.b) (* (- 1.0) sum_g1_8.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_8.b (* (- shared_1) sum_g1_0.b)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_3) sum_g1_8.b))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.b) (< 0.0 sum_g1_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_4 shared_5)) (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_5 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (= shared_4 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (+ m_0 (- most_0)))) (< shared_4 shared_1)) (=> (< (* self_beta (+ m_0 (- most_0))) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (+ m_0 (- most_0)))) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (+ m_0 most_0))) (< shared_4 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (+ m_0 most_0))) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_4 shared_6)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_6 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_4 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_4 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_2 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_4 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_4 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_3 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (+ m_0 (- most_0)))) (< shared_5 shared_1)) (=> (< (* self_beta (+ m_0 (- most_0))) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (+ m_0 (- most_0)))) (= shared_5 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (+ m_0 most_0))) (< shared_5 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (+ m_0 most_0))) (= shared_5 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_5 shared_6)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_6 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_5 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_5 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_2 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_5 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_5 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_3 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_5 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_1 shared_6)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta (+ m_0 (- most_0)))) (< shared_6 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.a)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (+ m_0 (- most_0)))) (< shared_2 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.a)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.b)) (< shared_1 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (+ m_0 (- most_0)))) (< shared_3 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.b)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_0 shared_6)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta (+ m_0 most_0))) (< shared_6 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.a)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (+ m_0 most_0))) (< shared_2 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.a)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.b)) (< shared_0 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (+ m_0 most_0))) (< shared_3 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.b)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.a)) (< shared_6 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_2 shared_6)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.a)) (= shared_6 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.b)) (< shared_6 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_3 shared_6)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.b)) (= shared_6 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_2 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_3 shared_2)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_2 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (* self_beta state0.shift_0.a)) (= (* shared_4 shared_6) shared_2)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (* self_beta state0.shift_0.b)) (= (* shared_5 shared_6) shared_3)))
; the goal, denied
(assert (not (= (* (+ (* state0.total_0.a shared_4) (* state0.total_0.b shared_5)) shared_6) (+ sum_g1_8.a sum_g1_8.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-10: the merge of two states with the invariant has it, for the workers of group g1: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_0) sum_g1_8.a))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_1) sum_g1_8.b))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_2 shared_3)) (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_3 shared_2)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_2 shared_0)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_2)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_2 shared_1)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_2)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_3 shared_0)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_3)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_3 shared_1)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_3)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (<= 0.0 (+ (* state0.total_0.a shared_2) (* state0.total_0.b shared_3)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; g1-merge-11: the merge of two states with the invariant has it, for the workers of group g1: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g1_0.a () Real)
(declare-fun sum_g1_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun sum_g1_8.a () Real)
(declare-fun sum_g1_8.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_1 () Real (exp (* self_beta (+ m_0 (- most_0)))))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_3 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8.a))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.a) (* (- 1.0) sum_g1_8.a)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.a most_0) (<= 0.0 (+ sum_g1_8.a (* (- shared_1) sum_g1_0.a)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g1_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_2) sum_g1_8.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.a) (< 0.0 sum_g1_8.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8.b))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ (* shared_0 sum_g1_0.b) (* (- 1.0) sum_g1_8.b)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5.b most_0) (<= 0.0 (+ sum_g1_8.b (* (- shared_1) sum_g1_0.b)))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g1_0.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_3) sum_g1_8.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0.b) (< 0.0 sum_g1_8.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_1 shared_0)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.a)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (+ m_0 (- most_0)))) (< shared_2 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.a)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.b)) (< shared_1 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (+ m_0 (- most_0)))) (< shared_3 shared_1)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta state0.shift_0.b)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.a)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (+ m_0 most_0))) (< shared_2 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.a)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.b)) (< shared_0 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (+ m_0 most_0))) (< shared_3 shared_0)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta state0.shift_0.b)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_2 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_3 shared_2)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g1_0.a sum_g1_0.b)) (< 0.0 (+ sum_g1_8.a sum_g1_8.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; finish-1: the finish of any state with the invariant for these sums
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_g1_5 = the sum over g1 of (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0)))
; sum_g1_8 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
(declare-fun m_0 () Real)
(declare-fun most_0 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g1_0 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g1_8 () Real)
(declare-fun weight0 () Real)
(declare-fun whole0.shift () Real)
(declare-fun whole0.total () Real)
(declare-fun whole0.weight () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta whole0.shift)))
(define-fun shared_1 () Real (exp (* self_beta x0_0)))
(define-fun shared_2 () Real (exp (* self_beta (+ m_0 most_0))))
(define-fun shared_3 () Real (exp (* self_beta (+ m_0 (- most_0)))))
(define-fun shared_4 () Real (/ whole0.total whole0.weight))
(define-fun shared_5 () Real (log shared_4))
(define-fun shared_6 () Real (exp shared_5))
(define-fun shared_7 () Real (exp (* self_beta (+ whole0.shift (/ shared_5 self_beta)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* whole0.total shared_0) (+ (* weight0 shared_1) sum_g1_8)))
; hypothesis: total is not negative
(assert (<= 0.0 whole0.total))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 (+ weight0 sum_g1_0)) (< 0.0 (+ (* weight0 shared_1) sum_g1_8))))
; hypothesis: the state's weight is Σ w
(assert (= whole0.weight (+ weight0 sum_g1_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8))
; hypothesis: no worker is farther above
(assert (=> (<= sum_g1_5 most_0) (<= 0.0 (+ (* shared_2 sum_g1_0) (* (- 1.0) sum_g1_8)))))
; hypothesis: no worker is farther below
(assert (=> (<= sum_g1_5 most_0) (<= 0.0 (+ sum_g1_8 (* (- shared_3) sum_g1_0)))))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0) (< 0.0 sum_g1_8)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; axiom: exp-log
(assert (=> (< 0.0 shared_4) (= shared_6 shared_4)))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- most_0)))) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 most_0))) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ whole0.shift (/ shared_5 self_beta)))) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta whole0.shift)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_5) shared_6))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (< shared_3 shared_2)) (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ m_0 (- most_0)))) (< shared_2 shared_3)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ m_0 most_0))) (= shared_3 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta (+ whole0.shift (/ shared_5 self_beta)))) (< shared_3 shared_7)) (=> (< (* self_beta (+ whole0.shift (/ shared_5 self_beta))) (* self_beta (+ m_0 (- most_0)))) (< shared_7 shared_3)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta (+ whole0.shift (/ shared_5 self_beta)))) (= shared_3 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta whole0.shift)) (< shared_3 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta (+ m_0 (- most_0)))) (< shared_0 shared_3)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta whole0.shift)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) (* self_beta x0_0)) (< shared_3 shared_1)) (=> (< (* self_beta x0_0) (* self_beta (+ m_0 (- most_0)))) (< shared_1 shared_3)) (=> (= (* self_beta (+ m_0 (- most_0))) (* self_beta x0_0)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- most_0))) shared_5) (< shared_3 shared_6)) (=> (< shared_5 (* self_beta (+ m_0 (- most_0)))) (< shared_6 shared_3)) (=> (= (* self_beta (+ m_0 (- most_0))) shared_5) (= shared_3 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta (+ whole0.shift (/ shared_5 self_beta)))) (< shared_2 shared_7)) (=> (< (* self_beta (+ whole0.shift (/ shared_5 self_beta))) (* self_beta (+ m_0 most_0))) (< shared_7 shared_2)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta (+ whole0.shift (/ shared_5 self_beta)))) (= shared_2 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta whole0.shift)) (< shared_2 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta (+ m_0 most_0))) (< shared_0 shared_2)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta whole0.shift)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) (* self_beta x0_0)) (< shared_2 shared_1)) (=> (< (* self_beta x0_0) (* self_beta (+ m_0 most_0))) (< shared_1 shared_2)) (=> (= (* self_beta (+ m_0 most_0)) (* self_beta x0_0)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 most_0)) shared_5) (< shared_2 shared_6)) (=> (< shared_5 (* self_beta (+ m_0 most_0))) (< shared_6 shared_2)) (=> (= (* self_beta (+ m_0 most_0)) shared_5) (= shared_2 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_5 self_beta))) (* self_beta whole0.shift)) (< shared_7 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta (+ whole0.shift (/ shared_5 self_beta)))) (< shared_0 shared_7)) (=> (= (* self_beta (+ whole0.shift (/ shared_5 self_beta))) (* self_beta whole0.shift)) (= shared_7 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_5 self_beta))) (* self_beta x0_0)) (< shared_7 shared_1)) (=> (< (* self_beta x0_0) (* self_beta (+ whole0.shift (/ shared_5 self_beta)))) (< shared_1 shared_7)) (=> (= (* self_beta (+ whole0.shift (/ shared_5 self_beta))) (* self_beta x0_0)) (= shared_7 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_5 self_beta))) shared_5) (< shared_7 shared_6)) (=> (< shared_5 (* self_beta (+ whole0.shift (/ shared_5 self_beta)))) (< shared_6 shared_7)) (=> (= (* self_beta (+ whole0.shift (/ shared_5 self_beta))) shared_5) (= shared_7 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta whole0.shift) (* self_beta x0_0)) (< shared_0 shared_1)) (=> (< (* self_beta x0_0) (* self_beta whole0.shift)) (< shared_1 shared_0)) (=> (= (* self_beta whole0.shift) (* self_beta x0_0)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta whole0.shift) shared_5) (< shared_0 shared_6)) (=> (< shared_5 (* self_beta whole0.shift)) (< shared_6 shared_0)) (=> (= (* self_beta whole0.shift) shared_5) (= shared_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta x0_0) shared_5) (< shared_1 shared_6)) (=> (< shared_5 (* self_beta x0_0)) (< shared_6 shared_1)) (=> (= (* self_beta x0_0) shared_5) (= shared_1 shared_6))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta whole0.shift) shared_5) (* self_beta (+ whole0.shift (/ shared_5 self_beta)))) (= (* shared_0 shared_6) shared_7)))
; the goal, denied
(assert (not (and (not (= whole0.weight 0.0)) (< 0.0 shared_4) (not (= self_beta 0.0)) (= (* shared_7 (+ weight0 sum_g1_0)) (+ (* weight0 shared_1) sum_g1_8)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/optimal
; LogSumExpPool, T7.1/optimal: ‖M − F‖ ≤ Σ‖M − M_i‖ + ‖F − F_opt‖, for F_opt at least as good as one worker
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g1_0 = the sum over g1 of weight1
; sum_c0_1 = the sum over c0 of (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0)))
; sum_c0_3 = the sum over c0 of (ite (< (+ m_0 (- y0_0)) (- (+ m_0 (- y0_0)))) (- (+ m_0 (- y0_0))) (+ m_0 (- y0_0)))
; sum_g1_5 = the sum over g1 of (ite (< (+ m_0 (- x1_0)) (- (+ m_0 (- x1_0)))) (- (+ m_0 (- x1_0))) (+ m_0 (- x1_0)))
; sum_g1_8 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
; sum_g1_9 = the sum over g1 of 1.0
; sum_g1_10 = the sum over g1 of x1_0
(declare-fun m_0 () Real)
(declare-fun pooled_0 () Real)
(declare-fun self_beta () Real)
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
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta pooled_0)))
(define-fun shared_1 () Real (exp (* self_beta x0_0)))
(define-fun shared_2 () Real (exp (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))))
(define-fun shared_3 () Real (exp (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))))))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_8))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5 (* m_0 sum_g1_9)) (* (- 1.0) sum_g1_10))))
; hypothesis: absolute values are above
(assert (<= 0.0 (+ (+ sum_g1_5 (* (- m_0) sum_g1_9)) sum_g1_10)))
; hypothesis: distances are not negative
(assert (<= 0.0 sum_g1_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_0) (< 0.0 sum_g1_8)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ weight0 sum_g1_0)))
; hypothesis: the finish of a state
(assert (= (* shared_0 (+ weight0 sum_g1_0)) (+ (* weight0 shared_1) sum_g1_8)))
; hypothesis: no worker is farther above, at a value
(assert (=> (<= sum_g1_5 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)) (<= 0.0 (+ (* shared_2 sum_g1_0) (* (- 1.0) sum_g1_8)))))
; hypothesis: no worker is farther below, at a value
(assert (=> (<= sum_g1_5 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)) (<= 0.0 (+ sum_g1_8 (* (- shared_3) sum_g1_0)))))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))))) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))) (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))))) (< shared_2 shared_3)) (=> (< (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))) (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))) (< shared_3 shared_2)) (=> (= (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))) (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))))) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))) (* self_beta pooled_0)) (< shared_2 shared_0)) (=> (< (* self_beta pooled_0) (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))) (< shared_0 shared_2)) (=> (= (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))) (* self_beta pooled_0)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))) (* self_beta x0_0)) (< shared_2 shared_1)) (=> (< (* self_beta x0_0) (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))) (< shared_1 shared_2)) (=> (= (* self_beta (+ m_0 (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))) (* self_beta x0_0)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))) (* self_beta pooled_0)) (< shared_3 shared_0)) (=> (< (* self_beta pooled_0) (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))))) (< shared_0 shared_3)) (=> (= (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))) (* self_beta pooled_0)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))) (* self_beta x0_0)) (< shared_3 shared_1)) (=> (< (* self_beta x0_0) (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5))))) (< shared_1 shared_3)) (=> (= (* self_beta (+ m_0 (- (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5)))) (* self_beta x0_0)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta x0_0)) (< shared_0 shared_1)) (=> (< (* self_beta x0_0) (* self_beta pooled_0)) (< shared_1 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta x0_0)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (=> (<= sum_c0_3 sum_c0_1) (<= (ite (< (+ m_0 (- pooled_0)) (- (+ m_0 (- pooled_0)))) (- (+ m_0 (- pooled_0))) (+ m_0 (- pooled_0))) (+ (+ (ite (< (+ m_0 (- x0_0)) (- (+ m_0 (- x0_0)))) (- (+ m_0 (- x0_0))) (+ m_0 (- x0_0))) sum_g1_5) (ite (< (+ pooled_0 (- y0_0)) (- (+ pooled_0 (- y0_0)))) (- (+ pooled_0 (- y0_0))) (+ pooled_0 (- y0_0))))))))
(check-sat)
