; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_0))
; the goal, denied
(assert (not (<= 0.0 (* shared_0 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta lift.where_0)))
(define-fun shared_3 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta lift.where_0)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0) (* self_beta x0_0)) (< shared_2 shared_3)) (=> (< (* self_beta x0_0) (* self_beta lift.where_0)) (< shared_3 shared_2)) (=> (= (* self_beta lift.where_0) (* self_beta x0_0)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (= (* weight0 shared_2) (* shared_3 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-5: k = 1: one worker's lift has the invariant of the workers of group g0: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta x0_0)))
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_0))
; the goal, denied
(assert (not (=> lift.gt_0 (< 0.0 (* shared_0 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_0) sum_g0_4.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_1) sum_g0_4.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_4 () Real (exp (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_0) sum_g0_4.a))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_1) sum_g0_4.b))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
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
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) shared_4))
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
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_2 shared_4)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_4 shared_2)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_2 shared_0)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_2)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_2 shared_1)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_2)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_3 shared_4)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_4 shared_3)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_3 shared_0)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_3)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_3 shared_1)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_3)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.a)) (< shared_4 shared_0)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_0 shared_4)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.a)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.b)) (< shared_4 shared_1)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_1 shared_4)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.b)) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_0 shared_1))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (* self_beta state0.shift_0.a)) (= (* shared_2 shared_4) shared_0)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (* self_beta state0.shift_0.b)) (= (* shared_3 shared_4) shared_1)))
; the goal, denied
(assert (not (= (* (+ (* state0.total_0.a shared_2) (* state0.total_0.b shared_3)) shared_4) (+ sum_g0_4.a sum_g0_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_0) sum_g0_4.a))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_1) sum_g0_4.b))
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
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_4.a () Real)
(declare-fun sum_g0_4.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_0) sum_g0_4.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_4.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_1) sum_g0_4.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_4.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_4.a sum_g0_4.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
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
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-4: k = 1: one worker's lift has the invariant of the workers of group g1: total·exp(β·shift) is Σ w·exp(β·x)
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
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-5: k = 1: one worker's lift has the invariant of the workers of group g1: total is not negative
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
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-one-6: k = 1: one worker's lift has the invariant of the workers of group g1: where there is weight, exponentials add up
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
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state1.shift_0.a () Real)
(declare-fun state1.shift_0.b () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state1.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state1.shift_0.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state1.total_0.a shared_0) sum_g1_5.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state1.total_0.b shared_1) sum_g1_5.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state1.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state1.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state1.shift_0.a) (* self_beta state1.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state1.shift_0.b) (* self_beta state1.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state1.shift_0.a) (* self_beta state1.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_5.a sum_g1_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (= (+ state1.weight_0.a state1.weight_0.b) (+ sum_g1_1.a sum_g1_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-4: the merge of two states with the invariant has it, for the workers of group g1: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state1.shift_0.a () Real)
(declare-fun state1.shift_0.b () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state1.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state1.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)))
(define-fun shared_4 () Real (exp (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state1.total_0.a shared_0) sum_g1_5.a))
; hypothesis: total is not negative
(assert (<= 0.0 state1.total_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state1.total_0.b shared_1) sum_g1_5.b))
; hypothesis: total is not negative
(assert (<= 0.0 state1.total_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state1.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state1.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_2 shared_3)) (=> (< (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_3 shared_2)) (=> (= (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (< shared_2 shared_4)) (=> (< (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a)) (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_4 shared_2)) (=> (= (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.a)) (< shared_2 shared_0)) (=> (< (* self_beta state1.shift_0.a) (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_0 shared_2)) (=> (= (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.a)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (< shared_2 shared_1)) (=> (< (* self_beta state1.shift_0.b) (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_1 shared_2)) (=> (= (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (< shared_3 shared_4)) (=> (< (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a)) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_4 shared_3)) (=> (= (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.a)) (< shared_3 shared_0)) (=> (< (* self_beta state1.shift_0.a) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_0 shared_3)) (=> (= (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.a)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (< shared_3 shared_1)) (=> (< (* self_beta state1.shift_0.b) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_1 shared_3)) (=> (= (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a)) (* self_beta state1.shift_0.a)) (< shared_4 shared_0)) (=> (< (* self_beta state1.shift_0.a) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (< shared_0 shared_4)) (=> (= (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a)) (* self_beta state1.shift_0.a)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a)) (* self_beta state1.shift_0.b)) (< shared_4 shared_1)) (=> (< (* self_beta state1.shift_0.b) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (< shared_1 shared_4)) (=> (= (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a)) (* self_beta state1.shift_0.b)) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state1.shift_0.a) (* self_beta state1.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state1.shift_0.b) (* self_beta state1.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state1.shift_0.a) (* self_beta state1.shift_0.b)) (= shared_0 shared_1))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (= (* shared_2 shared_3) shared_2)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (* self_beta state1.shift_0.a)) (= (* shared_2 shared_4) shared_0)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (* self_beta state1.shift_0.a)) (= (* shared_2 shared_1) shared_0)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (= (* shared_3 shared_3) shared_3)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) 0.0) (= (* shared_3 shared_3) 1.0)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (= (* shared_3 shared_4) shared_4)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (* self_beta state1.shift_0.b)) (= (* shared_3 shared_4) shared_1)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.a)) (* self_beta state1.shift_0.a)) (= (* shared_3 shared_0) shared_0)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (* self_beta (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) (= (* shared_3 shared_1) shared_4)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (* self_beta state1.shift_0.b)) (= (* shared_3 shared_1) shared_1)))
; the goal, denied
(assert (not (= (* (+ (* state1.total_0.a shared_2) (* state1.total_0.b shared_3)) shared_4) (+ sum_g1_5.a sum_g1_5.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-5: the merge of two states with the invariant has it, for the workers of group g1: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state1.shift_0.a () Real)
(declare-fun state1.shift_0.b () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state1.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state1.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state1.total_0.a shared_0) sum_g1_5.a))
; hypothesis: total is not negative
(assert (<= 0.0 state1.total_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state1.total_0.b shared_1) sum_g1_5.b))
; hypothesis: total is not negative
(assert (<= 0.0 state1.total_0.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state1.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state1.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_2 shared_3)) (=> (< (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_3 shared_2)) (=> (= (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.a)) (< shared_2 shared_0)) (=> (< (* self_beta state1.shift_0.a) (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_0 shared_2)) (=> (= (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.a)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (< shared_2 shared_1)) (=> (< (* self_beta state1.shift_0.b) (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_1 shared_2)) (=> (= (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.a)) (< shared_3 shared_0)) (=> (< (* self_beta state1.shift_0.a) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_0 shared_3)) (=> (= (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.a)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (< shared_3 shared_1)) (=> (< (* self_beta state1.shift_0.b) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (< shared_1 shared_3)) (=> (= (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state1.shift_0.a) (* self_beta state1.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state1.shift_0.b) (* self_beta state1.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state1.shift_0.a) (* self_beta state1.shift_0.b)) (= shared_0 shared_1))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (= (* shared_2 shared_3) shared_2)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.a (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (* self_beta state1.shift_0.a)) (= (* shared_2 shared_1) shared_0)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) (= (* shared_3 shared_3) shared_3)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta)) 0.0) (= (* shared_3 shared_3) 1.0)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.a)) (* self_beta state1.shift_0.a)) (= (* shared_3 shared_0) shared_0)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state1.shift_0.b (- (ite (< state1.shift_0.a state1.shift_0.b) state1.shift_0.b state1.shift_0.a))) self_beta) (* self_beta state1.shift_0.b)) (* self_beta state1.shift_0.b)) (= (* shared_3 shared_1) shared_1)))
; the goal, denied
(assert (not (<= 0.0 (+ (* state1.total_0.a shared_2) (* state1.total_0.b shared_3)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g1-merge-6: the merge of two states with the invariant has it, for the workers of group g1: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state1.shift_0.a () Real)
(declare-fun state1.shift_0.b () Real)
(declare-fun state1.total_0.a () Real)
(declare-fun state1.total_0.b () Real)
(declare-fun state1.weight_0.a () Real)
(declare-fun state1.weight_0.b () Real)
(declare-fun sum_g1_1.a () Real)
(declare-fun sum_g1_1.b () Real)
(declare-fun sum_g1_5.a () Real)
(declare-fun sum_g1_5.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state1.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state1.shift_0.b)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.a sum_g1_1.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state1.total_0.a shared_0) sum_g1_5.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1.a) (< 0.0 sum_g1_5.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state1.weight_0.b sum_g1_1.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state1.total_0.b shared_1) sum_g1_5.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1.b) (< 0.0 sum_g1_5.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state1.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state1.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state1.shift_0.a) (* self_beta state1.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state1.shift_0.b) (* self_beta state1.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state1.shift_0.a) (* self_beta state1.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g1_1.a sum_g1_1.b)) (< 0.0 (+ sum_g1_5.a sum_g1_5.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-1: k = 1: one worker's lift has the invariant of the workers of group g2: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 weight2)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-2: k = 1: one worker's lift has the invariant of the workers of group g2: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight2 () Real)
(declare-fun x2_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta x2_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x2_0)) shared_0))
; the goal, denied
(assert (not (<= 0.0 (* shared_0 weight2))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-4: k = 1: one worker's lift has the invariant of the workers of group g2: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight2 () Real)
(declare-fun x2_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0.3 () Bool (< 0.0 weight2))
(define-fun lift.where_0.3 () Real (ite lift.gt_0.3 x2_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta lift.where_0.3)))
(define-fun shared_3 () Real (exp (* self_beta x2_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta lift.where_0.3)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x2_0)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0.3) (* self_beta x2_0)) (< shared_2 shared_3)) (=> (< (* self_beta x2_0) (* self_beta lift.where_0.3)) (< shared_3 shared_2)) (=> (= (* self_beta lift.where_0.3) (* self_beta x2_0)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (= (* weight2 shared_2) (* shared_3 weight2))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-5: k = 1: one worker's lift has the invariant of the workers of group g2: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 weight2)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-one-6: k = 1: one worker's lift has the invariant of the workers of group g2: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight2 () Real)
(declare-fun x2_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta x2_0)))
(define-fun lift.gt_0.3 () Bool (< 0.0 weight2))
; hypothesis: weights are not negative
(assert (<= 0.0 weight2))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x2_0)) shared_0))
; the goal, denied
(assert (not (=> lift.gt_0.3 (< 0.0 (* shared_0 weight2)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-1: the merge of two states with the invariant has it, for the workers of group g2: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state2.weight_0.a () Real)
(declare-fun state2.weight_0.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.a sum_g2_2.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2.a) (< 0.0 sum_g2_6.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.b sum_g2_2.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2.b) (< 0.0 sum_g2_6.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g2_2.a sum_g2_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-2: the merge of two states with the invariant has it, for the workers of group g2: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state2.shift_0.a () Real)
(declare-fun state2.shift_0.b () Real)
(declare-fun state2.total_0.a () Real)
(declare-fun state2.total_0.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state2.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state2.shift_0.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state2.total_0.a shared_0) sum_g2_6.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2.a) (< 0.0 sum_g2_6.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state2.total_0.b shared_1) sum_g2_6.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2.b) (< 0.0 sum_g2_6.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state2.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state2.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state2.shift_0.a) (* self_beta state2.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state2.shift_0.b) (* self_beta state2.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state2.shift_0.a) (* self_beta state2.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g2_6.a sum_g2_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-3: the merge of two states with the invariant has it, for the workers of group g2: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state2.weight_0.a () Real)
(declare-fun state2.weight_0.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.a sum_g2_2.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2.a) (< 0.0 sum_g2_6.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.b sum_g2_2.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2.b) (< 0.0 sum_g2_6.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (= (+ state2.weight_0.a state2.weight_0.b) (+ sum_g2_2.a sum_g2_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-4: the merge of two states with the invariant has it, for the workers of group g2: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state2.shift_0.a () Real)
(declare-fun state2.shift_0.b () Real)
(declare-fun state2.total_0.a () Real)
(declare-fun state2.total_0.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state2.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state2.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)))
(define-fun shared_4 () Real (exp (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state2.total_0.a shared_0) sum_g2_6.a))
; hypothesis: total is not negative
(assert (<= 0.0 state2.total_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2.a) (< 0.0 sum_g2_6.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state2.total_0.b shared_1) sum_g2_6.b))
; hypothesis: total is not negative
(assert (<= 0.0 state2.total_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2.b) (< 0.0 sum_g2_6.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state2.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state2.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_2 shared_3)) (=> (< (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_3 shared_2)) (=> (= (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) (< shared_2 shared_4)) (=> (< (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a)) (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_4 shared_2)) (=> (= (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.a)) (< shared_2 shared_0)) (=> (< (* self_beta state2.shift_0.a) (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_0 shared_2)) (=> (= (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.a)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.b)) (< shared_2 shared_1)) (=> (< (* self_beta state2.shift_0.b) (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_1 shared_2)) (=> (= (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.b)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) (< shared_3 shared_4)) (=> (< (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a)) (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_4 shared_3)) (=> (= (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.a)) (< shared_3 shared_0)) (=> (< (* self_beta state2.shift_0.a) (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_0 shared_3)) (=> (= (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.a)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.b)) (< shared_3 shared_1)) (=> (< (* self_beta state2.shift_0.b) (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_1 shared_3)) (=> (= (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.b)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a)) (* self_beta state2.shift_0.a)) (< shared_4 shared_0)) (=> (< (* self_beta state2.shift_0.a) (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) (< shared_0 shared_4)) (=> (= (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a)) (* self_beta state2.shift_0.a)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a)) (* self_beta state2.shift_0.b)) (< shared_4 shared_1)) (=> (< (* self_beta state2.shift_0.b) (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) (< shared_1 shared_4)) (=> (= (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a)) (* self_beta state2.shift_0.b)) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state2.shift_0.a) (* self_beta state2.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state2.shift_0.b) (* self_beta state2.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state2.shift_0.a) (* self_beta state2.shift_0.b)) (= shared_0 shared_1))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) (* self_beta state2.shift_0.a)) (= (* shared_2 shared_4) shared_0)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) (* self_beta state2.shift_0.b)) (= (* shared_3 shared_4) shared_1)))
; the goal, denied
(assert (not (= (* (+ (* state2.total_0.a shared_2) (* state2.total_0.b shared_3)) shared_4) (+ sum_g2_6.a sum_g2_6.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-5: the merge of two states with the invariant has it, for the workers of group g2: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state2.shift_0.a () Real)
(declare-fun state2.shift_0.b () Real)
(declare-fun state2.total_0.a () Real)
(declare-fun state2.total_0.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state2.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state2.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state2.total_0.a shared_0) sum_g2_6.a))
; hypothesis: total is not negative
(assert (<= 0.0 state2.total_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state2.total_0.b shared_1) sum_g2_6.b))
; hypothesis: total is not negative
(assert (<= 0.0 state2.total_0.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state2.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state2.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_2 shared_3)) (=> (< (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_3 shared_2)) (=> (= (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.a)) (< shared_2 shared_0)) (=> (< (* self_beta state2.shift_0.a) (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_0 shared_2)) (=> (= (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.a)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.b)) (< shared_2 shared_1)) (=> (< (* self_beta state2.shift_0.b) (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_1 shared_2)) (=> (= (* (+ state2.shift_0.a (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.b)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.a)) (< shared_3 shared_0)) (=> (< (* self_beta state2.shift_0.a) (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_0 shared_3)) (=> (= (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.a)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.b)) (< shared_3 shared_1)) (=> (< (* self_beta state2.shift_0.b) (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta)) (< shared_1 shared_3)) (=> (= (* (+ state2.shift_0.b (- (ite (< state2.shift_0.a state2.shift_0.b) state2.shift_0.b state2.shift_0.a))) self_beta) (* self_beta state2.shift_0.b)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state2.shift_0.a) (* self_beta state2.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state2.shift_0.b) (* self_beta state2.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state2.shift_0.a) (* self_beta state2.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (<= 0.0 (+ (* state2.total_0.a shared_2) (* state2.total_0.b shared_3)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g2-merge-6: the merge of two states with the invariant has it, for the workers of group g2: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state2.shift_0.a () Real)
(declare-fun state2.shift_0.b () Real)
(declare-fun state2.total_0.a () Real)
(declare-fun state2.total_0.b () Real)
(declare-fun state2.weight_0.a () Real)
(declare-fun state2.weight_0.b () Real)
(declare-fun sum_g2_2.a () Real)
(declare-fun sum_g2_2.b () Real)
(declare-fun sum_g2_6.a () Real)
(declare-fun sum_g2_6.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state2.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state2.shift_0.b)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.a sum_g2_2.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state2.total_0.a shared_0) sum_g2_6.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2.a) (< 0.0 sum_g2_6.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state2.weight_0.b sum_g2_2.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state2.total_0.b shared_1) sum_g2_6.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2.b) (< 0.0 sum_g2_6.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state2.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state2.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state2.shift_0.a) (* self_beta state2.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state2.shift_0.b) (* self_beta state2.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state2.shift_0.a) (* self_beta state2.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g2_2.a sum_g2_2.b)) (< 0.0 (+ sum_g2_6.a sum_g2_6.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-1: k = 1: one worker's lift has the invariant of the workers of group g3: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight3 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 weight3)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-2: k = 1: one worker's lift has the invariant of the workers of group g3: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight3 () Real)
(declare-fun x3_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta x3_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x3_0)) shared_0))
; the goal, denied
(assert (not (<= 0.0 (* shared_0 weight3))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-4: k = 1: one worker's lift has the invariant of the workers of group g3: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight3 () Real)
(declare-fun x3_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0.4 () Bool (< 0.0 weight3))
(define-fun lift.where_0.4 () Real (ite lift.gt_0.4 x3_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta lift.where_0.4)))
(define-fun shared_3 () Real (exp (* self_beta x3_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta lift.where_0.4)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x3_0)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0.4) (* self_beta x3_0)) (< shared_2 shared_3)) (=> (< (* self_beta x3_0) (* self_beta lift.where_0.4)) (< shared_3 shared_2)) (=> (= (* self_beta lift.where_0.4) (* self_beta x3_0)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (= (* weight3 shared_2) (* shared_3 weight3))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-5: k = 1: one worker's lift has the invariant of the workers of group g3: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight3 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 weight3)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-one-6: k = 1: one worker's lift has the invariant of the workers of group g3: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun weight3 () Real)
(declare-fun x3_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta x3_0)))
(define-fun lift.gt_0.4 () Bool (< 0.0 weight3))
; hypothesis: weights are not negative
(assert (<= 0.0 weight3))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x3_0)) shared_0))
; the goal, denied
(assert (not (=> lift.gt_0.4 (< 0.0 (* shared_0 weight3)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-1: the merge of two states with the invariant has it, for the workers of group g3: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state3.weight_0.a () Real)
(declare-fun state3.weight_0.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.a sum_g3_3.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3.a) (< 0.0 sum_g3_7.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.b sum_g3_3.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3.b) (< 0.0 sum_g3_7.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g3_3.a sum_g3_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-2: the merge of two states with the invariant has it, for the workers of group g3: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state3.shift_0.a () Real)
(declare-fun state3.shift_0.b () Real)
(declare-fun state3.total_0.a () Real)
(declare-fun state3.total_0.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state3.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state3.shift_0.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state3.total_0.a shared_0) sum_g3_7.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3.a) (< 0.0 sum_g3_7.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state3.total_0.b shared_1) sum_g3_7.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3.b) (< 0.0 sum_g3_7.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state3.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state3.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state3.shift_0.a) (* self_beta state3.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state3.shift_0.b) (* self_beta state3.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state3.shift_0.a) (* self_beta state3.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g3_7.a sum_g3_7.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-3: the merge of two states with the invariant has it, for the workers of group g3: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state3.weight_0.a () Real)
(declare-fun state3.weight_0.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.a sum_g3_3.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3.a) (< 0.0 sum_g3_7.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.b sum_g3_3.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3.b) (< 0.0 sum_g3_7.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (= (+ state3.weight_0.a state3.weight_0.b) (+ sum_g3_3.a sum_g3_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-4: the merge of two states with the invariant has it, for the workers of group g3: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state3.shift_0.a () Real)
(declare-fun state3.shift_0.b () Real)
(declare-fun state3.total_0.a () Real)
(declare-fun state3.total_0.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state3.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state3.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)))
(define-fun shared_4 () Real (exp (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state3.total_0.a shared_0) sum_g3_7.a))
; hypothesis: total is not negative
(assert (<= 0.0 state3.total_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3.a) (< 0.0 sum_g3_7.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state3.total_0.b shared_1) sum_g3_7.b))
; hypothesis: total is not negative
(assert (<= 0.0 state3.total_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3.b) (< 0.0 sum_g3_7.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state3.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state3.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_2 shared_3)) (=> (< (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_3 shared_2)) (=> (= (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) (< shared_2 shared_4)) (=> (< (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a)) (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_4 shared_2)) (=> (= (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.a)) (< shared_2 shared_0)) (=> (< (* self_beta state3.shift_0.a) (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_0 shared_2)) (=> (= (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.a)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.b)) (< shared_2 shared_1)) (=> (< (* self_beta state3.shift_0.b) (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_1 shared_2)) (=> (= (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.b)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) (< shared_3 shared_4)) (=> (< (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a)) (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_4 shared_3)) (=> (= (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.a)) (< shared_3 shared_0)) (=> (< (* self_beta state3.shift_0.a) (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_0 shared_3)) (=> (= (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.a)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.b)) (< shared_3 shared_1)) (=> (< (* self_beta state3.shift_0.b) (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_1 shared_3)) (=> (= (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.b)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a)) (* self_beta state3.shift_0.a)) (< shared_4 shared_0)) (=> (< (* self_beta state3.shift_0.a) (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) (< shared_0 shared_4)) (=> (= (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a)) (* self_beta state3.shift_0.a)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a)) (* self_beta state3.shift_0.b)) (< shared_4 shared_1)) (=> (< (* self_beta state3.shift_0.b) (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) (< shared_1 shared_4)) (=> (= (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a)) (* self_beta state3.shift_0.b)) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state3.shift_0.a) (* self_beta state3.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state3.shift_0.b) (* self_beta state3.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state3.shift_0.a) (* self_beta state3.shift_0.b)) (= shared_0 shared_1))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) (* self_beta state3.shift_0.a)) (= (* shared_2 shared_4) shared_0)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) (* self_beta state3.shift_0.b)) (= (* shared_3 shared_4) shared_1)))
; the goal, denied
(assert (not (= (* (+ (* state3.total_0.a shared_2) (* state3.total_0.b shared_3)) shared_4) (+ sum_g3_7.a sum_g3_7.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-5: the merge of two states with the invariant has it, for the workers of group g3: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state3.shift_0.a () Real)
(declare-fun state3.shift_0.b () Real)
(declare-fun state3.total_0.a () Real)
(declare-fun state3.total_0.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state3.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state3.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state3.total_0.a shared_0) sum_g3_7.a))
; hypothesis: total is not negative
(assert (<= 0.0 state3.total_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state3.total_0.b shared_1) sum_g3_7.b))
; hypothesis: total is not negative
(assert (<= 0.0 state3.total_0.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state3.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state3.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_2 shared_3)) (=> (< (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_3 shared_2)) (=> (= (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.a)) (< shared_2 shared_0)) (=> (< (* self_beta state3.shift_0.a) (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_0 shared_2)) (=> (= (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.a)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.b)) (< shared_2 shared_1)) (=> (< (* self_beta state3.shift_0.b) (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_1 shared_2)) (=> (= (* (+ state3.shift_0.a (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.b)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.a)) (< shared_3 shared_0)) (=> (< (* self_beta state3.shift_0.a) (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_0 shared_3)) (=> (= (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.a)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.b)) (< shared_3 shared_1)) (=> (< (* self_beta state3.shift_0.b) (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta)) (< shared_1 shared_3)) (=> (= (* (+ state3.shift_0.b (- (ite (< state3.shift_0.a state3.shift_0.b) state3.shift_0.b state3.shift_0.a))) self_beta) (* self_beta state3.shift_0.b)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state3.shift_0.a) (* self_beta state3.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state3.shift_0.b) (* self_beta state3.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state3.shift_0.a) (* self_beta state3.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (<= 0.0 (+ (* state3.total_0.a shared_2) (* state3.total_0.b shared_3)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; g3-merge-6: the merge of two states with the invariant has it, for the workers of group g3: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state3.shift_0.a () Real)
(declare-fun state3.shift_0.b () Real)
(declare-fun state3.total_0.a () Real)
(declare-fun state3.total_0.b () Real)
(declare-fun state3.weight_0.a () Real)
(declare-fun state3.weight_0.b () Real)
(declare-fun sum_g3_3.a () Real)
(declare-fun sum_g3_3.b () Real)
(declare-fun sum_g3_7.a () Real)
(declare-fun sum_g3_7.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state3.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state3.shift_0.b)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7.a))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.a sum_g3_3.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state3.total_0.a shared_0) sum_g3_7.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3.a) (< 0.0 sum_g3_7.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7.b))
; hypothesis: the state's weight is a sum over the workers
(assert (= state3.weight_0.b sum_g3_3.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state3.total_0.b shared_1) sum_g3_7.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3.b) (< 0.0 sum_g3_7.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state3.shift_0.a)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state3.shift_0.b)) shared_1))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state3.shift_0.a) (* self_beta state3.shift_0.b)) (< shared_0 shared_1)) (=> (< (* self_beta state3.shift_0.b) (* self_beta state3.shift_0.a)) (< shared_1 shared_0)) (=> (= (* self_beta state3.shift_0.a) (* self_beta state3.shift_0.b)) (= shared_0 shared_1))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g3_3.a sum_g3_3.b)) (< 0.0 (+ sum_g3_7.a sum_g3_7.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; finish-1: the finish of any state with the invariant for these sums
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
; sum_g2_6 = the sum over g2 of (* (exp (* self_beta x2_0)) weight2)
; sum_g3_7 = the sum over g3 of (* (exp (* self_beta x3_0)) weight3)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun whole0.shift () Real)
(declare-fun whole0.total () Real)
(declare-fun whole0.weight () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta whole0.shift)))
(define-fun shared_1 () Real (/ whole0.total whole0.weight))
(define-fun shared_2 () Real (log shared_1))
(define-fun shared_3 () Real (exp shared_2))
(define-fun shared_4 () Real (exp (* self_beta (+ whole0.shift (/ shared_2 self_beta)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* whole0.total shared_0) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: total is not negative
(assert (<= 0.0 whole0.total))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (< 0.0 (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4))))
; hypothesis: the state's weight is Σ w
(assert (= whole0.weight (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2) (< 0.0 sum_g2_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3) (< 0.0 sum_g3_7)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; axiom: exp-log
(assert (=> (< 0.0 shared_1) (= shared_3 shared_1)))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ whole0.shift (/ shared_2 self_beta)))) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta whole0.shift)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_2) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_2 self_beta))) (* self_beta whole0.shift)) (< shared_4 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta (+ whole0.shift (/ shared_2 self_beta)))) (< shared_0 shared_4)) (=> (= (* self_beta (+ whole0.shift (/ shared_2 self_beta))) (* self_beta whole0.shift)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_2 self_beta))) shared_2) (< shared_4 shared_3)) (=> (< shared_2 (* self_beta (+ whole0.shift (/ shared_2 self_beta)))) (< shared_3 shared_4)) (=> (= (* self_beta (+ whole0.shift (/ shared_2 self_beta))) shared_2) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta whole0.shift) shared_2) (< shared_0 shared_3)) (=> (< shared_2 (* self_beta whole0.shift)) (< shared_3 shared_0)) (=> (= (* self_beta whole0.shift) shared_2) (= shared_0 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta whole0.shift) shared_2) (* self_beta (+ whole0.shift (/ shared_2 self_beta)))) (= (* shared_0 shared_3) shared_4)))
; the goal, denied
(assert (not (and (not (= whole0.weight 0.0)) (< 0.0 shared_1) (not (= self_beta 0.0)) (= (* shared_4 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; finish-2: the finish of any state with the invariant for these sums
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
; sum_g2_6 = the sum over g2 of (* (exp (* self_beta x2_0)) weight2)
; sum_g3_7 = the sum over g3 of (* (exp (* self_beta x3_0)) weight3)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun whole1.shift () Real)
(declare-fun whole1.total () Real)
(declare-fun whole1.weight () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta whole1.shift)))
(define-fun shared_1 () Real (/ whole1.total whole1.weight))
(define-fun shared_2 () Real (log shared_1))
(define-fun shared_3 () Real (exp shared_2))
(define-fun shared_4 () Real (exp (* self_beta (+ whole1.shift (/ shared_2 self_beta)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* whole1.total shared_0) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: total is not negative
(assert (<= 0.0 whole1.total))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (< 0.0 (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4))))
; hypothesis: the state's weight is Σ w
(assert (= whole1.weight (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2) (< 0.0 sum_g2_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3) (< 0.0 sum_g3_7)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; axiom: exp-log
(assert (=> (< 0.0 shared_1) (= shared_3 shared_1)))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ whole1.shift (/ shared_2 self_beta)))) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta whole1.shift)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_2) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole1.shift (/ shared_2 self_beta))) (* self_beta whole1.shift)) (< shared_4 shared_0)) (=> (< (* self_beta whole1.shift) (* self_beta (+ whole1.shift (/ shared_2 self_beta)))) (< shared_0 shared_4)) (=> (= (* self_beta (+ whole1.shift (/ shared_2 self_beta))) (* self_beta whole1.shift)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole1.shift (/ shared_2 self_beta))) shared_2) (< shared_4 shared_3)) (=> (< shared_2 (* self_beta (+ whole1.shift (/ shared_2 self_beta)))) (< shared_3 shared_4)) (=> (= (* self_beta (+ whole1.shift (/ shared_2 self_beta))) shared_2) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta whole1.shift) shared_2) (< shared_0 shared_3)) (=> (< shared_2 (* self_beta whole1.shift)) (< shared_3 shared_0)) (=> (= (* self_beta whole1.shift) shared_2) (= shared_0 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta whole1.shift) shared_2) (* self_beta (+ whole1.shift (/ shared_2 self_beta)))) (= (* shared_0 shared_3) shared_4)))
; the goal, denied
(assert (not (and (not (= whole1.weight 0.0)) (< 0.0 shared_1) (not (= self_beta 0.0)) (= (* shared_4 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; finish-3: the finish of any state with the invariant for these sums
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
; sum_g2_6 = the sum over g2 of (* (exp (* self_beta x2_0)) weight2)
; sum_g3_7 = the sum over g3 of (* (exp (* self_beta x3_0)) weight3)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun whole2.shift () Real)
(declare-fun whole2.total () Real)
(declare-fun whole2.weight () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta whole2.shift)))
(define-fun shared_1 () Real (/ whole2.total whole2.weight))
(define-fun shared_2 () Real (log shared_1))
(define-fun shared_3 () Real (exp shared_2))
(define-fun shared_4 () Real (exp (* self_beta (+ whole2.shift (/ shared_2 self_beta)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* whole2.total shared_0) (+ (+ (+ (+ sum_g0_4 sum_g2_6) sum_g3_7) sum_g0_4) sum_g1_5)))
; hypothesis: total is not negative
(assert (<= 0.0 whole2.total))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)) (< 0.0 (+ (+ (+ (+ sum_g0_4 sum_g2_6) sum_g3_7) sum_g0_4) sum_g1_5))))
; hypothesis: the state's weight is Σ w
(assert (= whole2.weight (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2) (< 0.0 sum_g2_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3) (< 0.0 sum_g3_7)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; axiom: exp-log
(assert (=> (< 0.0 shared_1) (= shared_3 shared_1)))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ whole2.shift (/ shared_2 self_beta)))) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta whole2.shift)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_2) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole2.shift (/ shared_2 self_beta))) (* self_beta whole2.shift)) (< shared_4 shared_0)) (=> (< (* self_beta whole2.shift) (* self_beta (+ whole2.shift (/ shared_2 self_beta)))) (< shared_0 shared_4)) (=> (= (* self_beta (+ whole2.shift (/ shared_2 self_beta))) (* self_beta whole2.shift)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole2.shift (/ shared_2 self_beta))) shared_2) (< shared_4 shared_3)) (=> (< shared_2 (* self_beta (+ whole2.shift (/ shared_2 self_beta)))) (< shared_3 shared_4)) (=> (= (* self_beta (+ whole2.shift (/ shared_2 self_beta))) shared_2) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta whole2.shift) shared_2) (< shared_0 shared_3)) (=> (< shared_2 (* self_beta whole2.shift)) (< shared_3 shared_0)) (=> (= (* self_beta whole2.shift) shared_2) (= shared_0 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta whole2.shift) shared_2) (* self_beta (+ whole2.shift (/ shared_2 self_beta)))) (= (* shared_0 shared_3) shared_4)))
; the goal, denied
(assert (not (and (not (= whole2.weight 0.0)) (< 0.0 shared_1) (not (= self_beta 0.0)) (= (* shared_4 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)) (+ (+ (+ (+ sum_g0_4 sum_g2_6) sum_g3_7) sum_g0_4) sum_g1_5)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; finish-4: the finish of any state with the invariant for these sums
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
; sum_g2_6 = the sum over g2 of (* (exp (* self_beta x2_0)) weight2)
; sum_g3_7 = the sum over g3 of (* (exp (* self_beta x3_0)) weight3)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun whole3.shift () Real)
(declare-fun whole3.total () Real)
(declare-fun whole3.weight () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta whole3.shift)))
(define-fun shared_1 () Real (/ whole3.total whole3.weight))
(define-fun shared_2 () Real (log shared_1))
(define-fun shared_3 () Real (exp shared_2))
(define-fun shared_4 () Real (exp (* self_beta (+ whole3.shift (/ shared_2 self_beta)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* whole3.total shared_0) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: total is not negative
(assert (<= 0.0 whole3.total))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (< 0.0 (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4))))
; hypothesis: the state's weight is Σ w
(assert (= whole3.weight (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2) (< 0.0 sum_g2_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3) (< 0.0 sum_g3_7)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; axiom: exp-log
(assert (=> (< 0.0 shared_1) (= shared_3 shared_1)))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ whole3.shift (/ shared_2 self_beta)))) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta whole3.shift)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_2) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole3.shift (/ shared_2 self_beta))) (* self_beta whole3.shift)) (< shared_4 shared_0)) (=> (< (* self_beta whole3.shift) (* self_beta (+ whole3.shift (/ shared_2 self_beta)))) (< shared_0 shared_4)) (=> (= (* self_beta (+ whole3.shift (/ shared_2 self_beta))) (* self_beta whole3.shift)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole3.shift (/ shared_2 self_beta))) shared_2) (< shared_4 shared_3)) (=> (< shared_2 (* self_beta (+ whole3.shift (/ shared_2 self_beta)))) (< shared_3 shared_4)) (=> (= (* self_beta (+ whole3.shift (/ shared_2 self_beta))) shared_2) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta whole3.shift) shared_2) (< shared_0 shared_3)) (=> (< shared_2 (* self_beta whole3.shift)) (< shared_3 shared_0)) (=> (= (* self_beta whole3.shift) shared_2) (= shared_0 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta whole3.shift) shared_2) (* self_beta (+ whole3.shift (/ shared_2 self_beta)))) (= (* shared_0 shared_3) shared_4)))
; the goal, denied
(assert (not (and (not (= whole3.weight 0.0)) (< 0.0 shared_1) (not (= self_beta 0.0)) (= (* shared_4 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; finish-5: the finish of any state with the invariant for these sums
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
; sum_g2_6 = the sum over g2 of (* (exp (* self_beta x2_0)) weight2)
; sum_g3_7 = the sum over g3 of (* (exp (* self_beta x3_0)) weight3)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun whole4.shift () Real)
(declare-fun whole4.total () Real)
(declare-fun whole4.weight () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta whole4.shift)))
(define-fun shared_1 () Real (/ whole4.total whole4.weight))
(define-fun shared_2 () Real (log shared_1))
(define-fun shared_3 () Real (exp shared_2))
(define-fun shared_4 () Real (exp (* self_beta (+ whole4.shift (/ shared_2 self_beta)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* whole4.total shared_0) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: total is not negative
(assert (<= 0.0 whole4.total))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (< 0.0 (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4))))
; hypothesis: the state's weight is Σ w
(assert (= whole4.weight (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2) (< 0.0 sum_g2_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3) (< 0.0 sum_g3_7)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; axiom: exp-log
(assert (=> (< 0.0 shared_1) (= shared_3 shared_1)))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ whole4.shift (/ shared_2 self_beta)))) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta whole4.shift)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_2) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole4.shift (/ shared_2 self_beta))) (* self_beta whole4.shift)) (< shared_4 shared_0)) (=> (< (* self_beta whole4.shift) (* self_beta (+ whole4.shift (/ shared_2 self_beta)))) (< shared_0 shared_4)) (=> (= (* self_beta (+ whole4.shift (/ shared_2 self_beta))) (* self_beta whole4.shift)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole4.shift (/ shared_2 self_beta))) shared_2) (< shared_4 shared_3)) (=> (< shared_2 (* self_beta (+ whole4.shift (/ shared_2 self_beta)))) (< shared_3 shared_4)) (=> (= (* self_beta (+ whole4.shift (/ shared_2 self_beta))) shared_2) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta whole4.shift) shared_2) (< shared_0 shared_3)) (=> (< shared_2 (* self_beta whole4.shift)) (< shared_3 shared_0)) (=> (= (* self_beta whole4.shift) shared_2) (= shared_0 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta whole4.shift) shared_2) (* self_beta (+ whole4.shift (/ shared_2 self_beta)))) (= (* shared_0 shared_3) shared_4)))
; the goal, denied
(assert (not (and (not (= whole4.weight 0.0)) (< 0.0 shared_1) (not (= self_beta 0.0)) (= (* shared_4 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
; sum_g2_6 = the sum over g2 of (* (exp (* self_beta x2_0)) weight2)
; sum_g3_7 = the sum over g3 of (* (exp (* self_beta x3_0)) weight3)
(declare-fun pooled_0 () Real)
(declare-fun pooled_1 () Real)
(declare-fun pooled_2 () Real)
(declare-fun pooled_3 () Real)
(declare-fun pooled_4 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta pooled_0)))
(define-fun shared_1 () Real (exp (* self_beta pooled_1)))
(define-fun shared_2 () Real (exp (* self_beta pooled_2)))
(define-fun shared_3 () Real (exp (* self_beta pooled_3)))
(define-fun shared_4 () Real (exp (* self_beta pooled_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2) (< 0.0 sum_g2_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3) (< 0.0 sum_g3_7)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the finish of a state
(assert (= (* shared_0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_1 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_2 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)) (+ (+ (+ (+ sum_g0_4 sum_g2_6) sum_g3_7) sum_g0_4) sum_g1_5)))
; hypothesis: the finish of a state
(assert (= (* shared_3 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_4 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_2)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_3)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_4)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_1)) (< shared_0 shared_1)) (=> (< (* self_beta pooled_1) (* self_beta pooled_0)) (< shared_1 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_1)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_2)) (< shared_0 shared_2)) (=> (< (* self_beta pooled_2) (* self_beta pooled_0)) (< shared_2 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_2)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_3)) (< shared_0 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_0)) (< shared_3 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_3)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_4)) (< shared_0 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_0)) (< shared_4 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_4)) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_2)) (< shared_1 shared_2)) (=> (< (* self_beta pooled_2) (* self_beta pooled_1)) (< shared_2 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_2)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_3)) (< shared_1 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_1)) (< shared_3 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_3)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_4)) (< shared_1 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_1)) (< shared_4 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_4)) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_2) (* self_beta pooled_3)) (< shared_2 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_2)) (< shared_3 shared_2)) (=> (= (* self_beta pooled_2) (* self_beta pooled_3)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_2) (* self_beta pooled_4)) (< shared_2 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_2)) (< shared_4 shared_2)) (=> (= (* self_beta pooled_2) (* self_beta pooled_4)) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_3) (* self_beta pooled_4)) (< shared_3 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_3)) (< shared_4 shared_3)) (=> (= (* self_beta pooled_3) (* self_beta pooled_4)) (= shared_3 shared_4))))
; the goal, denied
(assert (not (= pooled_0 pooled_1)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
; sum_g2_6 = the sum over g2 of (* (exp (* self_beta x2_0)) weight2)
; sum_g3_7 = the sum over g3 of (* (exp (* self_beta x3_0)) weight3)
(declare-fun pooled_0 () Real)
(declare-fun pooled_1 () Real)
(declare-fun pooled_2 () Real)
(declare-fun pooled_3 () Real)
(declare-fun pooled_4 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta pooled_0)))
(define-fun shared_1 () Real (exp (* self_beta pooled_1)))
(define-fun shared_2 () Real (exp (* self_beta pooled_2)))
(define-fun shared_3 () Real (exp (* self_beta pooled_3)))
(define-fun shared_4 () Real (exp (* self_beta pooled_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2) (< 0.0 sum_g2_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3) (< 0.0 sum_g3_7)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the finish of a state
(assert (= (* shared_0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_1 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_2 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)) (+ (+ (+ (+ sum_g0_4 sum_g2_6) sum_g3_7) sum_g0_4) sum_g1_5)))
; hypothesis: the finish of a state
(assert (= (* shared_3 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_4 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_2)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_3)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_4)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_1)) (< shared_0 shared_1)) (=> (< (* self_beta pooled_1) (* self_beta pooled_0)) (< shared_1 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_1)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_2)) (< shared_0 shared_2)) (=> (< (* self_beta pooled_2) (* self_beta pooled_0)) (< shared_2 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_2)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_3)) (< shared_0 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_0)) (< shared_3 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_3)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_4)) (< shared_0 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_0)) (< shared_4 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_4)) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_2)) (< shared_1 shared_2)) (=> (< (* self_beta pooled_2) (* self_beta pooled_1)) (< shared_2 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_2)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_3)) (< shared_1 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_1)) (< shared_3 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_3)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_4)) (< shared_1 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_1)) (< shared_4 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_4)) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_2) (* self_beta pooled_3)) (< shared_2 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_2)) (< shared_3 shared_2)) (=> (= (* self_beta pooled_2) (* self_beta pooled_3)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_2) (* self_beta pooled_4)) (< shared_2 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_2)) (< shared_4 shared_2)) (=> (= (* self_beta pooled_2) (* self_beta pooled_4)) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_3) (* self_beta pooled_4)) (< shared_3 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_3)) (< shared_4 shared_3)) (=> (= (* self_beta pooled_3) (* self_beta pooled_4)) (= shared_3 shared_4))))
; the goal, denied
(assert (not (= pooled_0 pooled_2)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; law-3: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
; sum_g2_6 = the sum over g2 of (* (exp (* self_beta x2_0)) weight2)
; sum_g3_7 = the sum over g3 of (* (exp (* self_beta x3_0)) weight3)
(declare-fun pooled_0 () Real)
(declare-fun pooled_1 () Real)
(declare-fun pooled_2 () Real)
(declare-fun pooled_3 () Real)
(declare-fun pooled_4 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta pooled_0)))
(define-fun shared_1 () Real (exp (* self_beta pooled_1)))
(define-fun shared_2 () Real (exp (* self_beta pooled_2)))
(define-fun shared_3 () Real (exp (* self_beta pooled_3)))
(define-fun shared_4 () Real (exp (* self_beta pooled_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2) (< 0.0 sum_g2_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3) (< 0.0 sum_g3_7)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the finish of a state
(assert (= (* shared_0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_1 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_2 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)) (+ (+ (+ (+ sum_g0_4 sum_g2_6) sum_g3_7) sum_g0_4) sum_g1_5)))
; hypothesis: the finish of a state
(assert (= (* shared_3 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_4 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_2)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_3)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_4)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_1)) (< shared_0 shared_1)) (=> (< (* self_beta pooled_1) (* self_beta pooled_0)) (< shared_1 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_1)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_2)) (< shared_0 shared_2)) (=> (< (* self_beta pooled_2) (* self_beta pooled_0)) (< shared_2 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_2)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_3)) (< shared_0 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_0)) (< shared_3 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_3)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_4)) (< shared_0 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_0)) (< shared_4 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_4)) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_2)) (< shared_1 shared_2)) (=> (< (* self_beta pooled_2) (* self_beta pooled_1)) (< shared_2 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_2)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_3)) (< shared_1 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_1)) (< shared_3 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_3)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_4)) (< shared_1 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_1)) (< shared_4 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_4)) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_2) (* self_beta pooled_3)) (< shared_2 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_2)) (< shared_3 shared_2)) (=> (= (* self_beta pooled_2) (* self_beta pooled_3)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_2) (* self_beta pooled_4)) (< shared_2 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_2)) (< shared_4 shared_2)) (=> (= (* self_beta pooled_2) (* self_beta pooled_4)) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_3) (* self_beta pooled_4)) (< shared_3 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_3)) (< shared_4 shared_3)) (=> (= (* self_beta pooled_3) (* self_beta pooled_4)) (= shared_3 shared_4))))
; the goal, denied
(assert (not (= pooled_3 pooled_0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/monoid
; LogSumExpPool, N1/monoid: merge is associative and commutative, and empty is its unit
; law-4: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g1_1 = the sum over g1 of weight1
; sum_g2_2 = the sum over g2 of weight2
; sum_g3_3 = the sum over g3 of weight3
; sum_g0_4 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g1_5 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
; sum_g2_6 = the sum over g2 of (* (exp (* self_beta x2_0)) weight2)
; sum_g3_7 = the sum over g3 of (* (exp (* self_beta x3_0)) weight3)
(declare-fun pooled_0 () Real)
(declare-fun pooled_1 () Real)
(declare-fun pooled_2 () Real)
(declare-fun pooled_3 () Real)
(declare-fun pooled_4 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_4 () Real)
(declare-fun sum_g1_1 () Real)
(declare-fun sum_g1_5 () Real)
(declare-fun sum_g2_2 () Real)
(declare-fun sum_g2_6 () Real)
(declare-fun sum_g3_3 () Real)
(declare-fun sum_g3_7 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta pooled_0)))
(define-fun shared_1 () Real (exp (* self_beta pooled_1)))
(define-fun shared_2 () Real (exp (* self_beta pooled_2)))
(define-fun shared_3 () Real (exp (* self_beta pooled_3)))
(define-fun shared_4 () Real (exp (* self_beta pooled_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_4)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_1))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_5))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_1) (< 0.0 sum_g1_5)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g2_2))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g2_6))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g2_2) (< 0.0 sum_g2_6)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g3_3))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g3_7))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g3_3) (< 0.0 sum_g3_7)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3)))
; hypothesis: the finish of a state
(assert (= (* shared_0 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_1 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_2 (+ (+ (+ (+ sum_g0_0 sum_g2_2) sum_g3_3) sum_g0_0) sum_g1_1)) (+ (+ (+ (+ sum_g0_4 sum_g2_6) sum_g3_7) sum_g0_4) sum_g1_5)))
; hypothesis: the finish of a state
(assert (= (* shared_3 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; hypothesis: the finish of a state
(assert (= (* shared_4 (+ (+ (+ (+ sum_g0_0 sum_g1_1) sum_g2_2) sum_g3_3) sum_g0_0)) (+ (+ (+ (+ sum_g0_4 sum_g1_5) sum_g2_6) sum_g3_7) sum_g0_4)))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_2)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_3)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_4)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_1)) (< shared_0 shared_1)) (=> (< (* self_beta pooled_1) (* self_beta pooled_0)) (< shared_1 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_1)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_2)) (< shared_0 shared_2)) (=> (< (* self_beta pooled_2) (* self_beta pooled_0)) (< shared_2 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_2)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_3)) (< shared_0 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_0)) (< shared_3 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_3)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) (* self_beta pooled_4)) (< shared_0 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_0)) (< shared_4 shared_0)) (=> (= (* self_beta pooled_0) (* self_beta pooled_4)) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_2)) (< shared_1 shared_2)) (=> (< (* self_beta pooled_2) (* self_beta pooled_1)) (< shared_2 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_2)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_3)) (< shared_1 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_1)) (< shared_3 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_3)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_1) (* self_beta pooled_4)) (< shared_1 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_1)) (< shared_4 shared_1)) (=> (= (* self_beta pooled_1) (* self_beta pooled_4)) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_2) (* self_beta pooled_3)) (< shared_2 shared_3)) (=> (< (* self_beta pooled_3) (* self_beta pooled_2)) (< shared_3 shared_2)) (=> (= (* self_beta pooled_2) (* self_beta pooled_3)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_2) (* self_beta pooled_4)) (< shared_2 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_2)) (< shared_4 shared_2)) (=> (= (* self_beta pooled_2) (* self_beta pooled_4)) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_3) (* self_beta pooled_4)) (< shared_3 shared_4)) (=> (< (* self_beta pooled_4) (* self_beta pooled_3)) (< shared_4 shared_3)) (=> (= (* self_beta pooled_3) (* self_beta pooled_4)) (= shared_3 shared_4))))
; the goal, denied
(assert (not (= pooled_4 pooled_0)))
(check-sat)
