; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
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
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-2: k = 1: one worker's lift has the invariant of the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta largest_1)))
(define-fun shared_2 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_1)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_0 shared_2)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta x0_0)) (< shared_1 shared_2)) (=> (< (* self_beta x0_0) (* self_beta largest_1)) (< shared_2 shared_1)) (=> (= (* self_beta largest_1) (* self_beta x0_0)) (= shared_1 shared_2))))
; the goal, denied
(assert (not (<= 0.0 (* shared_2 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-3: k = 1: one worker's lift has the invariant of the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta largest_1)))
(define-fun shared_2 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_1)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_0 shared_2)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta x0_0)) (< shared_1 shared_2)) (=> (< (* self_beta x0_0) (* self_beta largest_1)) (< shared_2 shared_1)) (=> (= (* self_beta largest_1) (* self_beta x0_0)) (= shared_1 shared_2))))
; the goal, denied
(assert (not (<= 0.0 (+ (* shared_0 weight0) (* (- 1.0) (* shared_2 weight0))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-4: k = 1: one worker's lift has the invariant of the workers of group g0: the smallest is below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_1 () Real (exp (* self_beta largest_0)))
(define-fun shared_2 () Real (exp (* self_beta largest_1)))
(define-fun shared_3 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_0 shared_1)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_1 shared_0)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_1)) (< shared_0 shared_2)) (=> (< (* self_beta largest_1) (* self_beta (- largest_1))) (< shared_2 shared_0)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_1)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta x0_0)) (< shared_0 shared_3)) (=> (< (* self_beta x0_0) (* self_beta (- largest_1))) (< shared_3 shared_0)) (=> (= (* self_beta (- largest_1)) (* self_beta x0_0)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_1 shared_2)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_2 shared_1)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_1 shared_3)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_3 shared_1)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta x0_0)) (< shared_2 shared_3)) (=> (< (* self_beta x0_0) (* self_beta largest_1)) (< shared_3 shared_2)) (=> (= (* self_beta largest_1) (* self_beta x0_0)) (= shared_2 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- largest_1)) (* self_beta largest_1)) 0.0) (= (* shared_0 shared_2) 1.0)))
; the goal, denied
(assert (not (<= 0.0 (+ (* shared_3 weight0) (* (- shared_0) weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-6: k = 1: one worker's lift has the invariant of the workers of group g0: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
(define-fun lift.where_0 () Real (ite lift.gt_0 x0_0 (- 179769313486231570814527423731704356798070567525844996598917476803157260780028538760589558632766878171540458953514382464234321326889464182768467546703537516986049910576551282076245490090389328944075868508455133942304583236903222948165808559332123348274797826204144723168738177180919299881250404026184124858368.0)))
(define-fun shared_2 () Real (exp (* self_beta lift.where_0)))
(define-fun shared_3 () Real (exp (* self_beta largest_0)))
(define-fun shared_4 () Real (exp (* self_beta largest_1)))
(define-fun shared_5 () Real (exp (* self_beta x0_0)))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
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
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_5))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0) (* self_beta largest_0)) (< shared_2 shared_3)) (=> (< (* self_beta largest_0) (* self_beta lift.where_0)) (< shared_3 shared_2)) (=> (= (* self_beta lift.where_0) (* self_beta largest_0)) (= shared_2 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0) (* self_beta largest_1)) (< shared_2 shared_4)) (=> (< (* self_beta largest_1) (* self_beta lift.where_0)) (< shared_4 shared_2)) (=> (= (* self_beta lift.where_0) (* self_beta largest_1)) (= shared_2 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta lift.where_0) (* self_beta x0_0)) (< shared_2 shared_5)) (=> (< (* self_beta x0_0) (* self_beta lift.where_0)) (< shared_5 shared_2)) (=> (= (* self_beta lift.where_0) (* self_beta x0_0)) (= shared_2 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_3 shared_4)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_4 shared_3)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_3 shared_5)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_5 shared_3)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_3 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta x0_0)) (< shared_4 shared_5)) (=> (< (* self_beta x0_0) (* self_beta largest_1)) (< shared_5 shared_4)) (=> (= (* self_beta largest_1) (* self_beta x0_0)) (= shared_4 shared_5))))
; the goal, denied
(assert (not (= (* weight0 shared_2) (* shared_5 weight0))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-7: k = 1: one worker's lift has the invariant of the workers of group g0: total is not negative
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
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-one-8: k = 1: one worker's lift has the invariant of the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun self_beta () Real)
(declare-fun weight0 () Real)
(declare-fun x0_0 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta largest_1)))
(define-fun shared_2 () Real (exp (* self_beta x0_0)))
(define-fun lift.gt_0 () Bool (< 0.0 weight0))
; hypothesis: weights are not negative
(assert (<= 0.0 weight0))
; hypothesis: no member exceeds the largest
(assert (<= x0_0 largest_0))
; hypothesis: no member exceeds the largest
(assert (<= (- x0_0) largest_1))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta x0_0)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_1)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta x0_0)) (< shared_0 shared_2)) (=> (< (* self_beta x0_0) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta x0_0)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta x0_0)) (< shared_1 shared_2)) (=> (< (* self_beta x0_0) (* self_beta largest_1)) (< shared_2 shared_1)) (=> (= (* self_beta largest_1) (* self_beta x0_0)) (= shared_1 shared_2))))
; the goal, denied
(assert (not (=> lift.gt_0 (< 0.0 (* shared_2 weight0)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-1: the merge of two states with the invariant has it, for the workers of group g0: weights are not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_2 () Real (exp (* self_beta largest_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.a) (* (- 1.0) sum_g0_1.a))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.a (* (- shared_1) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.b) (* (- 1.0) sum_g0_1.b))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.b (* (- shared_1) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_0 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_1)) (< shared_1 shared_2)) (=> (< (* self_beta largest_1) (* self_beta (- largest_1))) (< shared_2 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_1)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_2)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_2))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- largest_1)) (* self_beta largest_1)) 0.0) (= (* shared_1 shared_2) 1.0)))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-2: the merge of two states with the invariant has it, for the workers of group g0: exponentials are positive
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_3 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_4 () Real (exp (* self_beta largest_1)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.a) (* (- 1.0) sum_g0_1.a))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.a (* (- shared_1) sum_g0_0.a))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_2) sum_g0_1.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.b) (* (- 1.0) sum_g0_1.b))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.b (* (- shared_1) sum_g0_0.b))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_3) sum_g0_1.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_0 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_1)) (< shared_1 shared_4)) (=> (< (* self_beta largest_1) (* self_beta (- largest_1))) (< shared_4 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_1)) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta state0.shift_0.a)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (- largest_1))) (< shared_2 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta state0.shift_0.a)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta state0.shift_0.b)) (< shared_1 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (- largest_1))) (< shared_3 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta state0.shift_0.b)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_4)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_4 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_3 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta state0.shift_0.a)) (< shared_4 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_1)) (< shared_2 shared_4)) (=> (= (* self_beta largest_1) (* self_beta state0.shift_0.a)) (= shared_4 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta state0.shift_0.b)) (< shared_4 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_1)) (< shared_3 shared_4)) (=> (= (* self_beta largest_1) (* self_beta state0.shift_0.b)) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_2 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_3 shared_2)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_2 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- largest_1)) (* self_beta largest_1)) 0.0) (= (* shared_1 shared_4) 1.0)))
; the goal, denied
(assert (not (<= 0.0 (+ sum_g0_1.a sum_g0_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-3: the merge of two states with the invariant has it, for the workers of group g0: the largest is above
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
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
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_3 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_4 () Real (exp (* self_beta largest_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.a) (* (- 1.0) sum_g0_1.a))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.a (* (- shared_1) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_2) sum_g0_1.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.b) (* (- 1.0) sum_g0_1.b))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.b (* (- shared_1) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_3) sum_g0_1.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_0 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_1)) (< shared_1 shared_4)) (=> (< (* self_beta largest_1) (* self_beta (- largest_1))) (< shared_4 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_1)) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta state0.shift_0.a)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (- largest_1))) (< shared_2 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta state0.shift_0.a)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta state0.shift_0.b)) (< shared_1 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (- largest_1))) (< shared_3 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta state0.shift_0.b)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_4)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_4 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_3 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta state0.shift_0.a)) (< shared_4 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_1)) (< shared_2 shared_4)) (=> (= (* self_beta largest_1) (* self_beta state0.shift_0.a)) (= shared_4 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta state0.shift_0.b)) (< shared_4 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_1)) (< shared_3 shared_4)) (=> (= (* self_beta largest_1) (* self_beta state0.shift_0.b)) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_2 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_3 shared_2)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_2 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- largest_1)) (* self_beta largest_1)) 0.0) (= (* shared_1 shared_4) 1.0)))
; the goal, denied
(assert (not (<= 0.0 (+ (* shared_0 (+ sum_g0_0.a sum_g0_0.b)) (* (- 1.0) (+ sum_g0_1.a sum_g0_1.b))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-4: the merge of two states with the invariant has it, for the workers of group g0: the smallest is below
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
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
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_3 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_4 () Real (exp (* self_beta largest_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.a) (* (- 1.0) sum_g0_1.a))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.a (* (- shared_1) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_2) sum_g0_1.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.b) (* (- 1.0) sum_g0_1.b))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.b (* (- shared_1) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_3) sum_g0_1.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_0 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_1)) (< shared_1 shared_4)) (=> (< (* self_beta largest_1) (* self_beta (- largest_1))) (< shared_4 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_1)) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta state0.shift_0.a)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (- largest_1))) (< shared_2 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta state0.shift_0.a)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta state0.shift_0.b)) (< shared_1 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (- largest_1))) (< shared_3 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta state0.shift_0.b)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_4)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_4 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_3 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta state0.shift_0.a)) (< shared_4 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_1)) (< shared_2 shared_4)) (=> (= (* self_beta largest_1) (* self_beta state0.shift_0.a)) (= shared_4 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta state0.shift_0.b)) (< shared_4 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_1)) (< shared_3 shared_4)) (=> (= (* self_beta largest_1) (* self_beta state0.shift_0.b)) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_2 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_3 shared_2)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_2 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- largest_1)) (* self_beta largest_1)) 0.0) (= (* shared_1 shared_4) 1.0)))
; the goal, denied
(assert (not (<= 0.0 (+ (+ sum_g0_1.a sum_g0_1.b) (* (- shared_1) (+ sum_g0_0.a sum_g0_0.b))))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-5: the merge of two states with the invariant has it, for the workers of group g0: the state's weight is a sum over the workers
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.weight_0.a () Real)
(declare-fun state0.weight_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_2 () Real (exp (* self_beta largest_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.a) (* (- 1.0) sum_g0_1.a))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.a (* (- shared_1) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.b) (* (- 1.0) sum_g0_1.b))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.b (* (- shared_1) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_0 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_1)) (< shared_1 shared_2)) (=> (< (* self_beta largest_1) (* self_beta (- largest_1))) (< shared_2 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_1)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_2)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_2))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- largest_1)) (* self_beta largest_1)) 0.0) (= (* shared_1 shared_2) 1.0)))
; the goal, denied
(assert (not (= (+ state0.weight_0.a state0.weight_0.b) (+ sum_g0_0.a sum_g0_0.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-6: the merge of two states with the invariant has it, for the workers of group g0: total·exp(β·shift) is Σ w·exp(β·x)
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_0.a () Real)
(declare-fun sum_g0_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_3 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_4 () Real (exp (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_5 () Real (exp (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_6 () Real (exp (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))))
(define-fun shared_7 () Real (exp (* self_beta largest_1)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.a) (* (- 1.0) sum_g0_1.a))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.a (* (- shared_1) sum_g0_0.a))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_2) sum_g0_1.a))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.b) (* (- 1.0) sum_g0_1.b))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.b (* (- shared_1) sum_g0_0.b))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_3) sum_g0_1.b))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
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
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_7))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_7))
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
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (- largest_1))) (< shared_4 shared_1)) (=> (< (* self_beta (- largest_1)) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (- largest_1))) (= shared_4 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_4 shared_6)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_6 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_4 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (< shared_4 shared_0)) (=> (< (* self_beta largest_0) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (= shared_4 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_1)) (< shared_4 shared_7)) (=> (< (* self_beta largest_1) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_7 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_1)) (= shared_4 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_4 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_2 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_4 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_4 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_3 shared_4)) (=> (= (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (- largest_1))) (< shared_5 shared_1)) (=> (< (* self_beta (- largest_1)) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_1 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (- largest_1))) (= shared_5 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_5 shared_6)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_6 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_5 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (< shared_5 shared_0)) (=> (< (* self_beta largest_0) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_0 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_0)) (= shared_5 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_1)) (< shared_5 shared_7)) (=> (< (* self_beta largest_1) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_7 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta largest_1)) (= shared_5 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (< shared_5 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_2 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.a)) (= shared_5 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (< shared_5 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)) (< shared_3 shared_5)) (=> (= (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta state0.shift_0.b)) (= shared_5 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_1 shared_6)) (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta (- largest_1))) (< shared_6 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (= shared_1 shared_6))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_0 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_1)) (< shared_1 shared_7)) (=> (< (* self_beta largest_1) (* self_beta (- largest_1))) (< shared_7 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_1)) (= shared_1 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta state0.shift_0.a)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (- largest_1))) (< shared_2 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta state0.shift_0.a)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta state0.shift_0.b)) (< shared_1 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (- largest_1))) (< shared_3 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta state0.shift_0.b)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta largest_0)) (< shared_6 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_0 shared_6)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta largest_0)) (= shared_6 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta largest_1)) (< shared_6 shared_7)) (=> (< (* self_beta largest_1) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_7 shared_6)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta largest_1)) (= shared_6 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.a)) (< shared_6 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_2 shared_6)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.a)) (= shared_6 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.b)) (< shared_6 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (< shared_3 shared_6)) (=> (= (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a)) (* self_beta state0.shift_0.b)) (= shared_6 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_7)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_7 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_7))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_3 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta state0.shift_0.a)) (< shared_7 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_1)) (< shared_2 shared_7)) (=> (= (* self_beta largest_1) (* self_beta state0.shift_0.a)) (= shared_7 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta state0.shift_0.b)) (< shared_7 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_1)) (< shared_3 shared_7)) (=> (= (* self_beta largest_1) (* self_beta state0.shift_0.b)) (= shared_7 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_2 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_3 shared_2)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_2 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (* self_beta state0.shift_0.a)) (= (* shared_4 shared_6) shared_2)))
; axiom: exp-sum
(assert (=> (= (+ (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta) (* self_beta (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) (* self_beta state0.shift_0.b)) (= (* shared_5 shared_6) shared_3)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- largest_1)) (* self_beta largest_1)) 0.0) (= (* shared_1 shared_7) 1.0)))
; the goal, denied
(assert (not (= (* (+ (* state0.total_0.a shared_4) (* state0.total_0.b shared_5)) shared_6) (+ sum_g0_1.a sum_g0_1.b))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-7: the merge of two states with the invariant has it, for the workers of group g0: total is not negative
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun self_beta () Real)
(declare-fun state0.shift_0.a () Real)
(declare-fun state0.shift_0.b () Real)
(declare-fun state0.total_0.a () Real)
(declare-fun state0.total_0.b () Real)
(declare-fun sum_g0_1.a () Real)
(declare-fun sum_g0_1.b () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_1 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_2 () Real (exp (* (+ state0.shift_0.a (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
(define-fun shared_3 () Real (exp (* (+ state0.shift_0.b (- (ite (< state0.shift_0.a state0.shift_0.b) state0.shift_0.b state0.shift_0.a))) self_beta)))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_0) sum_g0_1.a))
; hypothesis: total is not negative
(assert (<= 0.0 state0.total_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_1) sum_g0_1.b))
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
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; g0-merge-8: the merge of two states with the invariant has it, for the workers of group g0: where there is weight, exponentials add up
; unsat proves the goal
(set-logic QF_UFNRA)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
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
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_2 () Real (exp (* self_beta state0.shift_0.a)))
(define-fun shared_3 () Real (exp (* self_beta state0.shift_0.b)))
(define-fun shared_4 () Real (exp (* self_beta largest_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.a))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.a))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.a) (* (- 1.0) sum_g0_1.a))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.a (* (- shared_1) sum_g0_0.a))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.a sum_g0_0.a))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.a shared_2) sum_g0_1.a))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.a) (< 0.0 sum_g0_1.a)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0.b))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1.b))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0.b) (* (- 1.0) sum_g0_1.b))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1.b (* (- shared_1) sum_g0_0.b))))
; hypothesis: the state's weight is a sum over the workers
(assert (= state0.weight_0.b sum_g0_0.b))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* state0.total_0.b shared_3) sum_g0_1.b))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0.b) (< 0.0 sum_g0_1.b)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.a)) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta state0.shift_0.b)) shared_3))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_0 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_1)) (< shared_1 shared_4)) (=> (< (* self_beta largest_1) (* self_beta (- largest_1))) (< shared_4 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_1)) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta state0.shift_0.a)) (< shared_1 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta (- largest_1))) (< shared_2 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta state0.shift_0.a)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta state0.shift_0.b)) (< shared_1 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta (- largest_1))) (< shared_3 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta state0.shift_0.b)) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_4)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_4 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.a)) (< shared_0 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.a)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta state0.shift_0.b)) (< shared_0 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_0)) (< shared_3 shared_0)) (=> (= (* self_beta largest_0) (* self_beta state0.shift_0.b)) (= shared_0 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta state0.shift_0.a)) (< shared_4 shared_2)) (=> (< (* self_beta state0.shift_0.a) (* self_beta largest_1)) (< shared_2 shared_4)) (=> (= (* self_beta largest_1) (* self_beta state0.shift_0.a)) (= shared_4 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta state0.shift_0.b)) (< shared_4 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta largest_1)) (< shared_3 shared_4)) (=> (= (* self_beta largest_1) (* self_beta state0.shift_0.b)) (= shared_4 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (< shared_2 shared_3)) (=> (< (* self_beta state0.shift_0.b) (* self_beta state0.shift_0.a)) (< shared_3 shared_2)) (=> (= (* self_beta state0.shift_0.a) (* self_beta state0.shift_0.b)) (= shared_2 shared_3))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- largest_1)) (* self_beta largest_1)) 0.0) (= (* shared_1 shared_4) 1.0)))
; the goal, denied
(assert (not (=> (< 0.0 (+ sum_g0_0.a sum_g0_0.b)) (< 0.0 (+ sum_g0_1.a sum_g0_1.b)))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; finish-1: the finish of any state with the invariant for these sums
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun whole0.shift () Real)
(declare-fun whole0.total () Real)
(declare-fun whole0.weight () Real)
(declare-fun exp (Real) Real)
(declare-fun log (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta whole0.shift)))
(define-fun shared_1 () Real (exp (* self_beta largest_0)))
(define-fun shared_2 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_3 () Real (/ whole0.total whole0.weight))
(define-fun shared_4 () Real (log shared_3))
(define-fun shared_5 () Real (exp shared_4))
(define-fun shared_6 () Real (exp (* self_beta (+ whole0.shift (/ shared_4 self_beta)))))
; hypothesis: total·exp(β·shift) is Σ w·exp(β·x)
(assert (= (* whole0.total shared_0) sum_g0_1))
; hypothesis: total is not negative
(assert (<= 0.0 whole0.total))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_1)))
; hypothesis: the state's weight is Σ w
(assert (= whole0.weight sum_g0_0))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_1 sum_g0_0) (* (- 1.0) sum_g0_1))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1 (* (- shared_2) sum_g0_0))))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; axiom: exp-log
(assert (=> (< 0.0 shared_3) (= shared_5 shared_3)))
; axiom: exp-positive
(assert (< 0.0 shared_6))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (+ whole0.shift (/ shared_4 self_beta)))) shared_6))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_2))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta whole0.shift)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_5))
; axiom: exp-tangent
(assert (<= (+ 1.0 shared_4) shared_5))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_4 self_beta))) (* self_beta (- largest_1))) (< shared_6 shared_2)) (=> (< (* self_beta (- largest_1)) (* self_beta (+ whole0.shift (/ shared_4 self_beta)))) (< shared_2 shared_6)) (=> (= (* self_beta (+ whole0.shift (/ shared_4 self_beta))) (* self_beta (- largest_1))) (= shared_6 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_4 self_beta))) (* self_beta largest_0)) (< shared_6 shared_1)) (=> (< (* self_beta largest_0) (* self_beta (+ whole0.shift (/ shared_4 self_beta)))) (< shared_1 shared_6)) (=> (= (* self_beta (+ whole0.shift (/ shared_4 self_beta))) (* self_beta largest_0)) (= shared_6 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_4 self_beta))) (* self_beta whole0.shift)) (< shared_6 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta (+ whole0.shift (/ shared_4 self_beta)))) (< shared_0 shared_6)) (=> (= (* self_beta (+ whole0.shift (/ shared_4 self_beta))) (* self_beta whole0.shift)) (= shared_6 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (+ whole0.shift (/ shared_4 self_beta))) shared_4) (< shared_6 shared_5)) (=> (< shared_4 (* self_beta (+ whole0.shift (/ shared_4 self_beta)))) (< shared_5 shared_6)) (=> (= (* self_beta (+ whole0.shift (/ shared_4 self_beta))) shared_4) (= shared_6 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_2 shared_1)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_1 shared_2)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_2 shared_1))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta whole0.shift)) (< shared_2 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta (- largest_1))) (< shared_0 shared_2)) (=> (= (* self_beta (- largest_1)) (* self_beta whole0.shift)) (= shared_2 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) shared_4) (< shared_2 shared_5)) (=> (< shared_4 (* self_beta (- largest_1))) (< shared_5 shared_2)) (=> (= (* self_beta (- largest_1)) shared_4) (= shared_2 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta whole0.shift)) (< shared_1 shared_0)) (=> (< (* self_beta whole0.shift) (* self_beta largest_0)) (< shared_0 shared_1)) (=> (= (* self_beta largest_0) (* self_beta whole0.shift)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) shared_4) (< shared_1 shared_5)) (=> (< shared_4 (* self_beta largest_0)) (< shared_5 shared_1)) (=> (= (* self_beta largest_0) shared_4) (= shared_1 shared_5))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta whole0.shift) shared_4) (< shared_0 shared_5)) (=> (< shared_4 (* self_beta whole0.shift)) (< shared_5 shared_0)) (=> (= (* self_beta whole0.shift) shared_4) (= shared_0 shared_5))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta whole0.shift) shared_4) (* self_beta (+ whole0.shift (/ shared_4 self_beta)))) (= (* shared_0 shared_5) shared_6)))
; the goal, denied
(assert (not (and (not (= whole0.weight 0.0)) (< 0.0 shared_3) (not (= self_beta 0.0)) (= (* shared_6 sum_g0_0) sum_g0_1))))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; law-1: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun pooled_0 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_2 () Real (exp (* self_beta pooled_0)))
(define-fun shared_3 () Real (exp (* self_beta (- pooled_0))))
(define-fun shared_4 () Real (exp (* self_beta largest_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0) (* (- 1.0) sum_g0_1))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1 (* (- shared_1) sum_g0_0))))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_1)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the finish of a state
(assert (= (* shared_2 sum_g0_0) sum_g0_1))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- pooled_0))) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_0)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta (- pooled_0))) (< shared_1 shared_3)) (=> (< (* self_beta (- pooled_0)) (* self_beta (- largest_1))) (< shared_3 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta (- pooled_0))) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_0 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_1)) (< shared_1 shared_4)) (=> (< (* self_beta largest_1) (* self_beta (- largest_1))) (< shared_4 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_1)) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta pooled_0)) (< shared_1 shared_2)) (=> (< (* self_beta pooled_0) (* self_beta (- largest_1))) (< shared_2 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta pooled_0)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- pooled_0)) (* self_beta largest_0)) (< shared_3 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- pooled_0))) (< shared_0 shared_3)) (=> (= (* self_beta (- pooled_0)) (* self_beta largest_0)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- pooled_0)) (* self_beta largest_1)) (< shared_3 shared_4)) (=> (< (* self_beta largest_1) (* self_beta (- pooled_0))) (< shared_4 shared_3)) (=> (= (* self_beta (- pooled_0)) (* self_beta largest_1)) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- pooled_0)) (* self_beta pooled_0)) (< shared_3 shared_2)) (=> (< (* self_beta pooled_0) (* self_beta (- pooled_0))) (< shared_2 shared_3)) (=> (= (* self_beta (- pooled_0)) (* self_beta pooled_0)) (= shared_3 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_4)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_4 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta pooled_0)) (< shared_0 shared_2)) (=> (< (* self_beta pooled_0) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta pooled_0)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta pooled_0)) (< shared_4 shared_2)) (=> (< (* self_beta pooled_0) (* self_beta largest_1)) (< shared_2 shared_4)) (=> (= (* self_beta largest_1) (* self_beta pooled_0)) (= shared_4 shared_2))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- largest_1)) (* self_beta largest_1)) 0.0) (= (* shared_1 shared_4) 1.0)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- pooled_0)) (* self_beta pooled_0)) 0.0) (= (* shared_3 shared_2) 1.0)))
; the goal, denied
(assert (not (<= pooled_0 largest_0)))
(check-sat)
(reset)
; butterfly prove --operator LogSumExpPool --contract T7.1/internality
; LogSumExpPool, T7.1/internality: the pooled value is within the surviving workers' range in every coordinate
; law-2: the law, of any number of workers
; unsat proves the goal
(set-logic QF_UFNRA)
; sum_g0_0 = the sum over g0 of weight0
; sum_g0_1 = the sum over g0 of (* (exp (* self_beta x0_0)) weight0)
(declare-fun largest_0 () Real)
(declare-fun largest_1 () Real)
(declare-fun pooled_0 () Real)
(declare-fun self_beta () Real)
(declare-fun sum_g0_0 () Real)
(declare-fun sum_g0_1 () Real)
(declare-fun exp (Real) Real)
(define-fun shared_0 () Real (exp (* self_beta largest_0)))
(define-fun shared_1 () Real (exp (* self_beta (- largest_1))))
(define-fun shared_2 () Real (exp (* self_beta pooled_0)))
(define-fun shared_3 () Real (exp (* self_beta (- pooled_0))))
(define-fun shared_4 () Real (exp (* self_beta largest_1)))
; hypothesis: weights are not negative
(assert (<= 0.0 sum_g0_0))
; hypothesis: exponentials are positive
(assert (<= 0.0 sum_g0_1))
; hypothesis: the largest is above
(assert (<= 0.0 (+ (* shared_0 sum_g0_0) (* (- 1.0) sum_g0_1))))
; hypothesis: the smallest is below
(assert (<= 0.0 (+ sum_g0_1 (* (- shared_1) sum_g0_0))))
; hypothesis: where there is weight, exponentials add up
(assert (=> (< 0.0 sum_g0_0) (< 0.0 sum_g0_1)))
; hypothesis: the operator's parameters are positive
(assert (< 0.0 self_beta))
; hypothesis: the weights of the surviving workers sum to more than 0
(assert (< 0.0 sum_g0_0))
; hypothesis: the finish of a state
(assert (= (* shared_2 sum_g0_0) sum_g0_1))
; axiom: exp-positive
(assert (< 0.0 shared_1))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- largest_1))) shared_1))
; axiom: exp-positive
(assert (< 0.0 shared_3))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta (- pooled_0))) shared_3))
; axiom: exp-positive
(assert (< 0.0 shared_0))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_0)) shared_0))
; axiom: exp-positive
(assert (< 0.0 shared_4))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta largest_1)) shared_4))
; axiom: exp-positive
(assert (< 0.0 shared_2))
; axiom: exp-tangent
(assert (<= (+ 1.0 (* self_beta pooled_0)) shared_2))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta (- pooled_0))) (< shared_1 shared_3)) (=> (< (* self_beta (- pooled_0)) (* self_beta (- largest_1))) (< shared_3 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta (- pooled_0))) (= shared_1 shared_3))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_0)) (< shared_1 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- largest_1))) (< shared_0 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_0)) (= shared_1 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta largest_1)) (< shared_1 shared_4)) (=> (< (* self_beta largest_1) (* self_beta (- largest_1))) (< shared_4 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta largest_1)) (= shared_1 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- largest_1)) (* self_beta pooled_0)) (< shared_1 shared_2)) (=> (< (* self_beta pooled_0) (* self_beta (- largest_1))) (< shared_2 shared_1)) (=> (= (* self_beta (- largest_1)) (* self_beta pooled_0)) (= shared_1 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- pooled_0)) (* self_beta largest_0)) (< shared_3 shared_0)) (=> (< (* self_beta largest_0) (* self_beta (- pooled_0))) (< shared_0 shared_3)) (=> (= (* self_beta (- pooled_0)) (* self_beta largest_0)) (= shared_3 shared_0))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- pooled_0)) (* self_beta largest_1)) (< shared_3 shared_4)) (=> (< (* self_beta largest_1) (* self_beta (- pooled_0))) (< shared_4 shared_3)) (=> (= (* self_beta (- pooled_0)) (* self_beta largest_1)) (= shared_3 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta (- pooled_0)) (* self_beta pooled_0)) (< shared_3 shared_2)) (=> (< (* self_beta pooled_0) (* self_beta (- pooled_0))) (< shared_2 shared_3)) (=> (= (* self_beta (- pooled_0)) (* self_beta pooled_0)) (= shared_3 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta largest_1)) (< shared_0 shared_4)) (=> (< (* self_beta largest_1) (* self_beta largest_0)) (< shared_4 shared_0)) (=> (= (* self_beta largest_0) (* self_beta largest_1)) (= shared_0 shared_4))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_0) (* self_beta pooled_0)) (< shared_0 shared_2)) (=> (< (* self_beta pooled_0) (* self_beta largest_0)) (< shared_2 shared_0)) (=> (= (* self_beta largest_0) (* self_beta pooled_0)) (= shared_0 shared_2))))
; axiom: exp-increasing
(assert (and (=> (< (* self_beta largest_1) (* self_beta pooled_0)) (< shared_4 shared_2)) (=> (< (* self_beta pooled_0) (* self_beta largest_1)) (< shared_2 shared_4)) (=> (= (* self_beta largest_1) (* self_beta pooled_0)) (= shared_4 shared_2))))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- largest_1)) (* self_beta largest_1)) 0.0) (= (* shared_1 shared_4) 1.0)))
; axiom: exp-sum
(assert (=> (= (+ (* self_beta (- pooled_0)) (* self_beta pooled_0)) 0.0) (= (* shared_3 shared_2) 1.0)))
; the goal, denied
(assert (not (<= (- pooled_0) largest_1)))
(check-sat)
