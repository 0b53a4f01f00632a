; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 (exp (* self_beta largest_0))))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) (exp (* self_beta largest_0))))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta largest_0)))
(define-fun shared_3 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_2 shared_3)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_3 shared_2)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (<= 0.0 (* shared_3 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta largest_0)))
(define-fun shared_3 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_2 shared_3)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_3 shared_2)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (=> lift.gt_0 (< 0.0 (* shared_3 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: the batched exponentials are those of the fold
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_3_0_0 () Real (ite lift.gt_0 x0_0 largest_0))
(define-fun pool.sub_0_0 () Real (+ pool.where_3_0_0 (- largest_0)))
(define-fun pool.mul_0_0 () Real (* pool.sub_0_0 self_beta))
(define-fun pool.exp_0_0 () Real (exp pool.mul_0_0))
(define-fun shared_6 () Real (exp (* self_beta largest_0)))
(define-fun shared_7 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0) pool.exp_0_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_7))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta largest_0)) (< pool.exp_0_0 shared_6)) (=> (< (* self_beta largest_0) pool.mul_0_0) (< shared_6 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta largest_0)) (= pool.exp_0_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta x0_0)) (< pool.exp_0_0 shared_7)) (=> (< (* self_beta x0_0) pool.mul_0_0) (< shared_7 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta x0_0)) (= pool.exp_0_0 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_6 shared_7)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_7 shared_6)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_6 shared_7))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0 (* self_beta largest_0)) (* self_beta x0_0)) (= (* pool.exp_0_0 shared_6) shared_7)))
; the goal, denied
(assert (not (= (+ (* shared_6 (* pool.exp_0_0 weight0)) (* (- 1.0) (* shared_7 weight0))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta lift.where_0)))
(define-fun shared_3 () Real (exp (* self_beta largest_0)))
(define-fun shared_4 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta lift.where_0)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0) (* self_beta largest_0)) (< shared_2 shared_3)) (=> (< (* self_beta largest_0) (* self_beta lift.where_0)) (< shared_3 shared_2)) (=> (= (* self_beta lift.where_0) (* self_beta largest_0)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0) (* self_beta x0_0)) (< shared_2 shared_4)) (=> (< (* self_beta x0_0) (* self_beta lift.where_0)) (< shared_4 shared_2)) (=> (= (* self_beta lift.where_0) (* self_beta x0_0)) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_3 shared_4)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_4 shared_3)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_3 shared_4))))
; the goal, denied
(assert (not (= (* weight0 shared_2) (* shared_4 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 (exp (* self_beta largest_0))))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) (exp (* self_beta largest_0))))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_2.a)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_1) sum_g0_2.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_2.b)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_2) sum_g0_2.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_2 shared_1)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_1 shared_2))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_2.a)) 0.0))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_1) sum_g0_2.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_2.b)) 0.0))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_2) sum_g0_2.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_2 shared_1)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_1 shared_2))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_2.a sum_g0_2.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the batched exponentials are those of the fold
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_2.a)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_1) sum_g0_2.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_2.b)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_2) sum_g0_2.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_2 shared_1)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_1 shared_2))))
; the goal, denied
(assert (not (= (+ (* shared_0 (+ sum_g0_1.a sum_g0_1.b)) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_3 () Real (exp (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_4 () Real (exp (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_5 () Real (exp (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_2.a)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_1) sum_g0_2.a))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_2.b)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_2) sum_g0_2.b))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_3 shared_4)) (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_4 shared_3)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_3 shared_5)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_5 shared_3)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_3 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (< shared_3 shared_0)) (=> (< (* self_beta largest_0) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_3)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_3 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_3)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_3 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_2 shared_3)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_3 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_4 shared_5)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_5 shared_4)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_4 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (< shared_4 shared_0)) (=> (< (* self_beta largest_0) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_4)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_4 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_4)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_4 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_2 shared_4)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_4 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta largest_0)) (< shared_5 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_0 shared_5)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta largest_0)) (= shared_5 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.a)) (< shared_5 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_1 shared_5)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.a)) (= shared_5 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.b)) (< shared_5 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_2 shared_5)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.b)) (= shared_5 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_2 shared_1)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_1 shared_2))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (* self_beta state0.shift_0.a)) (= (* shared_3 shared_5) shared_1)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (* self_beta state0.shift_0.b)) (= (* shared_4 shared_5) shared_2)))
; the goal, denied
(assert (not (= (* (+ (* state0.total_0.a shared_3) (* state0.total_0.b shared_4)) shared_5) (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_0) sum_g0_2.a))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_1) sum_g0_2.b))
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
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0 sum_g0_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-finish-1: the finish of any state with the invariant for these sums
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* (+ (ite (< 0.0 weight0) x0_0 largest_0) (- largest_0)) self_beta)) weight0)
; sum_g0_2 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun whole0.shift () Real)
(declare-fun whole0.total () Real)
(declare-fun whole0.weight () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta whole0.shift)))
(define-fun shared_1 () Real (exp (* self_beta largest_0)))
(define-fun shared_2 () Real (/ whole0.total whole0.weight))
(define-fun shared_3 () Real (log shared_2))
(define-fun shared_4 () Real (exp shared_3))
(define-fun shared_5 () Real (exp (* self_beta (+ whole0.shift (/ shared_3 self_beta)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* whole0.total shared_0) sum_g0_2))
; hypothesis: total is not negative
(assert (<= 0.0 whole0.total))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the state's weight is Σ w
(assert (= whole0.weight sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_1) (* (- 1.0) sum_g0_2)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; axiom: exp-log
(assert (=> (< 0.0 shared_2) (= shared_4 shared_2)))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ whole0.shift (/ shared_3 self_beta)))) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta whole0.shift)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_3) shared_4))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_3 self_beta))) (* self_beta largest_0)) (< shared_5 shared_1)) (=> (< (* self_beta largest_0) (* self_beta (+ whole0.shift (/ shared_3 self_beta)))) (< shared_1 shared_5)) (=> (= (* self_beta (+ whole0.shift (/ shared_3 self_beta))) (* self_beta largest_0)) (= shared_5 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_3 self_beta))) (* self_beta whole0.shift)) (< shared_5 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta (+ whole0.shift (/ shared_3 self_beta)))) (< shared_0 shared_5)) (=> (= (* self_beta (+ whole0.shift (/ shared_3 self_beta))) (* self_beta whole0.shift)) (= shared_5 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_3 self_beta))) shared_3) (< shared_5 shared_4)) (=> (< shared_3 (* self_beta (+ whole0.shift (/ shared_3 self_beta)))) (< shared_4 shared_5)) (=> (= (* self_beta (+ whole0.shift (/ shared_3 self_beta))) shared_3) (= shared_5 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta whole0.shift)) (< shared_1 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta largest_0)) (< shared_0 shared_1)) (=> (= (* self_beta largest_0) (* self_beta whole0.shift)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) shared_3) (< shared_1 shared_4)) (=> (< shared_3 (* self_beta largest_0)) (< shared_4 shared_1)) (=> (= (* self_beta largest_0) shared_3) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta whole0.shift) shared_3) (< shared_0 shared_4)) (=> (< shared_3 (* self_beta whole0.shift)) (< shared_4 shared_0)) (=> (= (* self_beta whole0.shift) shared_3) (= shared_0 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta whole0.shift) shared_3) (* self_beta (+ whole0.shift (/ shared_3 self_beta)))) (= (* shared_0 shared_4) shared_5)))
; the goal, denied
(assert (not (and (not (= whole0.weight 0.0)) (< 0.0 shared_2) (not (= self_beta 0.0)) (= (* shared_5 sum_g0_0) sum_g0_2))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case1-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* (+ (ite (< 0.0 weight0) x0_0 largest_0) (- largest_0)) self_beta)) weight0)
; sum_g0_2 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
(declare-fun largest_0 () Real)
(declare-fun pooled_0 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta pooled_0)))
(define-fun pool.sum_2_0 () Real (* (/ 1.0 sum_g0_0) sum_g0_1))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_4 () Real (exp pool.log_0))
(define-fun pool.div_1_0 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ largest_0 pool.div_1_0))
(define-fun shared_7 () Real (exp (* self_beta pool.add_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1) (* (- 1.0) sum_g0_2)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the finish of a state
(assert (= (* shared_1 sum_g0_0) sum_g0_2))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_4 pool.sum_2_0)))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_7))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_0)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_4))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta largest_0)) (< shared_7 shared_0)) (=> (< (* self_beta largest_0) (* self_beta pool.add_0)) (< shared_0 shared_7)) (=> (= (* self_beta pool.add_0) (* self_beta largest_0)) (= shared_7 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta pooled_0)) (< shared_7 shared_1)) (=> (< (* self_beta pooled_0) (* self_beta pool.add_0)) (< shared_1 shared_7)) (=> (= (* self_beta pool.add_0) (* self_beta pooled_0)) (= shared_7 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_7 shared_4)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_4 shared_7)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_7 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta pooled_0)) (< shared_0 shared_1)) (=> (< (* self_beta pooled_0) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta pooled_0)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) pool.log_0) (< shared_0 shared_4)) (=> (< pool.log_0 (* self_beta largest_0)) (< shared_4 shared_0)) (=> (= (* self_beta largest_0) pool.log_0) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) pool.log_0) (< shared_1 shared_4)) (=> (< pool.log_0 (* self_beta pooled_0)) (< shared_4 shared_1)) (=> (= (* self_beta pooled_0) pool.log_0) (= shared_1 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta largest_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_4) shared_7)))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (< 0.0 pool.sum_2_0) (not (= self_beta 0.0)) (= pool.add_0 pooled_0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-1: k = 1: one worker's lift has the invariant of the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 (exp (* self_beta largest_0))))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) (exp (* self_beta largest_0))))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta largest_0)))
(define-fun shared_3 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_2 shared_3)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_3 shared_2)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (<= 0.0 (* shared_3 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta largest_0)))
(define-fun shared_3 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_2 shared_3)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_3 shared_2)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_2 shared_3))))
; the goal, denied
(assert (not (=> lift.gt_0 (< 0.0 (* shared_3 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: the batched exponentials are those of the fold
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun pool.where_3_0_0 () Real (ite lift.gt_0 x0_0 largest_0))
(define-fun pool.sub_0_0 () Real (+ pool.where_3_0_0 (- largest_0)))
(define-fun pool.mul_0_0 () Real (* pool.sub_0_0 self_beta))
(define-fun pool.exp_0_0 () Real (exp pool.mul_0_0))
(define-fun shared_6 () Real (exp (* self_beta largest_0)))
(define-fun shared_7 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: no member exceeds the largest
(assert (<= (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0) largest_0))
; axiom: exp-positive
(assert (< 0.0 pool.exp_0_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.mul_0_0) pool.exp_0_0))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_7))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta largest_0)) (< pool.exp_0_0 shared_6)) (=> (< (* self_beta largest_0) pool.mul_0_0) (< shared_6 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta largest_0)) (= pool.exp_0_0 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< pool.mul_0_0 (* self_beta x0_0)) (< pool.exp_0_0 shared_7)) (=> (< (* self_beta x0_0) pool.mul_0_0) (< shared_7 pool.exp_0_0)) (=> (= pool.mul_0_0 (* self_beta x0_0)) (= pool.exp_0_0 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_6 shared_7)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_7 shared_6)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_6 shared_7))))
; axiom: exp-sum
(assert (=> (= (+ pool.mul_0_0 (* self_beta largest_0)) (* self_beta x0_0)) (= (* pool.exp_0_0 shared_6) shared_7)))
; the goal, denied
(assert (not (= (+ (* shared_6 (* pool.exp_0_0 weight0)) (* (- 1.0) (* shared_7 weight0))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta lift.where_0)))
(define-fun shared_3 () Real (exp (* self_beta largest_0)))
(define-fun shared_4 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta lift.where_0)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_4))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0) (* self_beta largest_0)) (< shared_2 shared_3)) (=> (< (* self_beta largest_0) (* self_beta lift.where_0)) (< shared_3 shared_2)) (=> (= (* self_beta lift.where_0) (* self_beta largest_0)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0) (* self_beta x0_0)) (< shared_2 shared_4)) (=> (< (* self_beta x0_0) (* self_beta lift.where_0)) (< shared_4 shared_2)) (=> (= (* self_beta lift.where_0) (* self_beta x0_0)) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_3 shared_4)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_4 shared_3)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_3 shared_4))))
; the goal, denied
(assert (not (= (* weight0 shared_2) (* shared_4 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= lift.where_0 largest_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 (exp (* self_beta largest_0))))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) (exp (* self_beta largest_0))))
; the goal, denied
(assert (not (<= 0.0 weight0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_2.a)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_1) sum_g0_2.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_2.b)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_2) sum_g0_2.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_2 shared_1)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_1 shared_2))))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_2.a)) 0.0))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_1) sum_g0_2.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_2.b)) 0.0))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_2) sum_g0_2.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_2 shared_1)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_1 shared_2))))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_2.a sum_g0_2.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the batched exponentials are those of the fold
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.b)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_2.a)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_1) sum_g0_2.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_2.b)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_2) sum_g0_2.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: no member exceeds the largest
(assert (<= (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0) largest_0))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_2 shared_1)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_1 shared_2))))
; the goal, denied
(assert (not (= (+ (* shared_0 (+ sum_g0_1.a sum_g0_1.b)) (* (- 1.0) (+ sum_g0_2.a sum_g0_2.b))) 0.0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_3 () Real (exp (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_4 () Real (exp (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_5 () Real (exp (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_2.a)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.a) (* (- 1.0) sum_g0_2.a)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_1) sum_g0_2.a))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_2.b)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1.b) (* (- 1.0) sum_g0_2.b)) 0.0))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_2) sum_g0_2.b))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.b))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_3 shared_4)) (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_4 shared_3)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_3 shared_5)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_5 shared_3)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_3 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (< shared_3 shared_0)) (=> (< (* self_beta largest_0) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_3)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_3 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_3)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_3 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_3 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_2 shared_3)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_3 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_4 shared_5)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_5 shared_4)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_4 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (< shared_4 shared_0)) (=> (< (* self_beta largest_0) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_4)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_4 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_4)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_4 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_2 shared_4)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_4 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta largest_0)) (< shared_5 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_0 shared_5)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta largest_0)) (= shared_5 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.a)) (< shared_5 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_1 shared_5)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.a)) (= shared_5 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.b)) (< shared_5 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_2 shared_5)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.b)) (= shared_5 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_1)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_2 shared_1)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_1 shared_2))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (* self_beta state0.shift_0.a)) (= (* shared_3 shared_5) shared_1)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (* self_beta state0.shift_0.b)) (= (* shared_4 shared_5) shared_2)))
; the goal, denied
(assert (not (= (* (+ (* state0.total_0.a shared_3) (* state0.total_0.b shared_4)) shared_5) (+ sum_g0_2.a sum_g0_2.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_2.a () Real)
(declare-fun sum_g0_2.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_0) sum_g0_2.a))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_1) sum_g0_2.b))
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
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-one-1: k = 1: one worker's lift has the invariant of the workers of group g1: weights are not negative
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
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-one-2: k = 1: one worker's lift has the invariant of the workers of group g1: exponentials are positive
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
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-one-3: k = 1: one worker's lift has the invariant of the workers of group g1: where there is weight, exponentials add up
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
(assert (not (=> (< 0.0 weight1) (< 0.0 (* shared_0 weight1)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-merge-1: the merge of two states with the invariant has it, for the workers of group g1: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_4.a () Real)
(declare-fun sum_g1_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_3.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_3.a) (< 0.0 sum_g1_4.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_3.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_3.b) (< 0.0 sum_g1_4.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_3.a sum_g1_3.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-merge-2: the merge of two states with the invariant has it, for the workers of group g1: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_4.a () Real)
(declare-fun sum_g1_4.b () Real)
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_4.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_3.a) (< 0.0 sum_g1_4.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_4.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_3.b) (< 0.0 sum_g1_4.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g1_4.a sum_g1_4.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-g1-merge-3: the merge of two states with the invariant has it, for the workers of group g1: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun sum_g1_3.a () Real)
(declare-fun sum_g1_3.b () Real)
(declare-fun sum_g1_4.a () Real)
(declare-fun sum_g1_4.b () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_3.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_4.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_3.a) (< 0.0 sum_g1_4.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_3.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_4.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_3.b) (< 0.0 sum_g1_4.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g1_3.a sum_g1_3.b)) (< 0.0 (+ sum_g1_4.a sum_g1_4.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-value-1: each term that the batched form sums over the workers has a value
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_2 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0 () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_2 () Real)
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0 sum_g0_0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; the goal, denied
(assert (= sum_g0_0 0.0))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-finish-1: the finish of any state with the invariant for these sums
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* (+ (ite (< 0.0 weight0) x0_0 largest_0) (- largest_0)) self_beta)) weight0)
; sum_g0_2 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
(declare-fun largest_0 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun whole0.shift () Real)
(declare-fun whole0.total () Real)
(declare-fun whole0.weight () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta whole0.shift)))
(define-fun shared_1 () Real (exp (* self_beta largest_0)))
(define-fun shared_2 () Real (/ whole0.total whole0.weight))
(define-fun shared_3 () Real (log shared_2))
(define-fun shared_4 () Real (exp shared_3))
(define-fun shared_5 () Real (exp (* self_beta (+ whole0.shift (/ shared_3 self_beta)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* whole0.total shared_0) sum_g0_2))
; hypothesis: total is not negative
(assert (<= 0.0 whole0.total))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the state's weight is Σ w
(assert (= whole0.weight sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_1 sum_g0_1) (* (- 1.0) sum_g0_2)) 0.0))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; axiom: exp-log
(assert (=> (< 0.0 shared_2) (= shared_4 shared_2)))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ whole0.shift (/ shared_3 self_beta)))) shared_5))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta whole0.shift)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_3) shared_4))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_3 self_beta))) (* self_beta largest_0)) (< shared_5 shared_1)) (=> (< (* self_beta largest_0) (* self_beta (+ whole0.shift (/ shared_3 self_beta)))) (< shared_1 shared_5)) (=> (= (* self_beta (+ whole0.shift (/ shared_3 self_beta))) (* self_beta largest_0)) (= shared_5 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_3 self_beta))) (* self_beta whole0.shift)) (< shared_5 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta (+ whole0.shift (/ shared_3 self_beta)))) (< shared_0 shared_5)) (=> (= (* self_beta (+ whole0.shift (/ shared_3 self_beta))) (* self_beta whole0.shift)) (= shared_5 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_3 self_beta))) shared_3) (< shared_5 shared_4)) (=> (< shared_3 (* self_beta (+ whole0.shift (/ shared_3 self_beta)))) (< shared_4 shared_5)) (=> (= (* self_beta (+ whole0.shift (/ shared_3 self_beta))) shared_3) (= shared_5 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta whole0.shift)) (< shared_1 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta largest_0)) (< shared_0 shared_1)) (=> (= (* self_beta largest_0) (* self_beta whole0.shift)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) shared_3) (< shared_1 shared_4)) (=> (< shared_3 (* self_beta largest_0)) (< shared_4 shared_1)) (=> (= (* self_beta largest_0) shared_3) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta whole0.shift) shared_3) (< shared_0 shared_4)) (=> (< shared_3 (* self_beta whole0.shift)) (< shared_4 shared_0)) (=> (= (* self_beta whole0.shift) shared_3) (= shared_0 shared_4))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta whole0.shift) shared_3) (* self_beta (+ whole0.shift (/ shared_3 self_beta)))) (= (* shared_0 shared_4) shared_5)))
; the goal, denied
(assert (not (and (not (= whole0.weight 0.0)) (< 0.0 shared_2) (not (= self_beta 0.0)) (= (* shared_5 sum_g0_0) sum_g0_2))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract N1/fold
; LogSumExpPool, N1/fold: the batched form is the fold of the surviving workers
; case2-law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* (+ (ite (< 0.0 weight0) x0_0 largest_0) (- largest_0)) self_beta)) weight0)
; sum_g0_2 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
; sum_g1_3 = the sum over g1 of weight1
; sum_g1_4 = the sum over g1 of (* (exp (* self_beta x1_0)) weight1)
(declare-fun largest_0 () Real)
(declare-fun pooled_0 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun sum_g0_2 () Real)
(declare-fun sum_g1_3 () Real)
(declare-fun sum_g1_4 () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta pooled_0)))
(define-fun pool.div_1_0 () Real (/ 0.0 sum_g0_0))
(define-fun pool.sum_2_0 () Real (+ (* (/ 1.0 sum_g0_0) sum_g0_1) pool.div_1_0))
(define-fun pool.log_0 () Real (log pool.sum_2_0))
(define-fun shared_5 () Real (exp pool.log_0))
(define-fun pool.div_1_0.2 () Real (/ pool.log_0 self_beta))
(define-fun pool.add_0 () Real (+ largest_0 pool.div_1_0.2))
(define-fun shared_8 () Real (exp (* self_beta pool.add_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_2))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_2)))
; hypothesis: the batched exponentials are those of the fold
(assert (= (+ (* shared_0 sum_g0_1) (* (- 1.0) sum_g0_2)) 0.0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g1_3))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g1_4))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g1_3) (< 0.0 sum_g1_4)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: no member exceeds the largest
(assert (<= (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0) largest_0))
; hypothesis: the finish of a state
(assert (= (* shared_1 sum_g0_0) sum_g0_2))
; axiom: exp-log
(assert (=> (< 0.0 pool.sum_2_0) (= shared_5 pool.sum_2_0)))
; axiom: exp-positive
(assert (< 0.0 shared_8))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pool.add_0)) shared_8))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_0)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 pool.log_0) shared_5))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta largest_0)) (< shared_8 shared_0)) (=> (< (* self_beta largest_0) (* self_beta pool.add_0)) (< shared_0 shared_8)) (=> (= (* self_beta pool.add_0) (* self_beta largest_0)) (= shared_8 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) (* self_beta pooled_0)) (< shared_8 shared_1)) (=> (< (* self_beta pooled_0) (* self_beta pool.add_0)) (< shared_1 shared_8)) (=> (= (* self_beta pool.add_0) (* self_beta pooled_0)) (= shared_8 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pool.add_0) pool.log_0) (< shared_8 shared_5)) (=> (< pool.log_0 (* self_beta pool.add_0)) (< shared_5 shared_8)) (=> (= (* self_beta pool.add_0) pool.log_0) (= shared_8 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta pooled_0)) (< shared_0 shared_1)) (=> (< (* self_beta pooled_0) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta pooled_0)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) pool.log_0) (< shared_0 shared_5)) (=> (< pool.log_0 (* self_beta largest_0)) (< shared_5 shared_0)) (=> (= (* self_beta largest_0) pool.log_0) (= shared_0 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta pooled_0) pool.log_0) (< shared_1 shared_5)) (=> (< pool.log_0 (* self_beta pooled_0)) (< shared_5 shared_1)) (=> (= (* self_beta pooled_0) pool.log_0) (= shared_1 shared_5))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta largest_0) pool.log_0) (* self_beta pool.add_0)) (= (* shared_0 shared_5) shared_8)))
; the goal, denied
(assert (not (and (not (= sum_g0_0 0.0)) (< 0.0 pool.sum_2_0) (not (= self_beta 0.0)) (= pool.add_0 pooled_0))))
(check-sat)
