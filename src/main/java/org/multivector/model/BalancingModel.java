package org.multivector.model;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.multivector.world.Plan;
import org.multivector.world.World;
import sim.engine.Sequence;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * The model on MASON: a world and the schedule of a quarter. One for each worker; a run is {@link
 * #run}. MASON's own random numbers are not used: chance is keyed (see {@link
 * org.multivector.chance.Draws}).
 */
public final class BalancingModel extends SimState {

  private static final long serialVersionUID = 1L;

  private final transient World world;
  private final transient Growth growth;
  private final transient Generations generations = new Generations();
  private final transient Taste taste;
  private final transient Regime regime;
  private final transient InputReturn inputReturn;
  private final transient ScenarioEvents events;
  private final transient ShockArrivals shocks;
  private final transient Prices prices;
  private final transient Income income;
  private final transient Institutions institutions;
  private final transient BuildOut buildOut;
  private final transient Corridors corridors;
  private final transient Attention attention;
  private final transient Posture posture;
  private final transient DealMaking dealMaking;
  private final transient Buffers buffers;
  private final transient Imitation imitation;
  private final transient Perception perception;
  private final transient List<WeighedMove> weighed;
  private final transient Moves moves;
  private final transient Aftermath aftermath;
  private final transient Portfolio portfolio;
  private final transient Demands demands;
  private final transient Compliance compliance;
  private final transient Cuts cuts;
  private final transient Experience experience = new Experience();
  private final transient Welfare welfare;
  private final transient Debt debt;
  private final transient Upkeep upkeep = new Upkeep();
  private final transient Legitimacy legitimacy = new Legitimacy();
  private final transient Sentiment sentiment = new Sentiment();
  private final transient Cohesion cohesion = new Cohesion();
  private final transient Resolve resolve = new Resolve();
  private final transient Observation observation;
  private final transient Conditions conditions;
  private final transient Sequence quarter;
  private transient @Nullable Observer observer;
  private transient @Nullable SubmodelListener listener;
  private transient @Nullable Submodel acting;

  /** A model of a plan. */
  public BalancingModel(Plan plan) {
    this(plan, new UnitMemory(plan));
  }

  /**
   * A model of a plan that shares with other arms what is the same in them.
   *
   * @param memory of a plan with the same roster and no shorter horizon
   */
  public BalancingModel(Plan plan, UnitMemory memory) {
    super(0);
    world = new World(plan);
    growth = new Growth(world, memory);
    taste = new Taste(world, memory);
    regime = new Regime(world, memory);
    inputReturn = new InputReturn(world);
    events = new ScenarioEvents(world);
    observation = new Observation(world);
    conditions = new Conditions(world);
    shocks = new ShockArrivals(world, memory);
    prices = new Prices(world, memory);
    income = new Income(world);
    institutions = new Institutions(world);
    buildOut = new BuildOut(world, memory);
    corridors = new Corridors(world, memory.flows);
    attention = new Attention(world);
    posture = new Posture(world, memory);
    dealMaking = new DealMaking(world, memory);
    buffers = new Buffers(world);
    imitation = new Imitation(world);
    perception = new Perception(world);
    weighed =
        List.of(
            new Initiative(world),
            new Defection(world),
            new Mediation(world),
            new NeutralityMove(world, true),
            new NeutralityMove(world, false));
    moves = new Moves(world, all(), memory);
    aftermath = new Aftermath(world);
    debt = new Debt(world);
    portfolio = new Portfolio(world);
    demands = new Demands(world, memory);
    compliance = new Compliance(world, memory);
    cuts = new Cuts(world, memory);
    welfare = new Welfare(world);
    quarter = steps();
  }

  private List<Move> all() {
    List<Move> all = new ArrayList<>();
    all.addAll(List.of(new AcceptDeal(), new Borrow(), new Repay(), new Invest()));
    all.addAll(weighed);
    all.addAll(
        List.of(new BuildCorridor(world, corridors), new ContractCorridor(world, corridors)));
    return all;
  }

  @Override
  public void start() {
    super.start();
    schedule.scheduleRepeating(1, quarter);
  }

  /** The schedule of a quarter. */
  private Sequence steps() {
    return new Sequence(
        Stream.<Submodel>of(
                growth,
                generations,
                taste,
                regime,
                inputReturn,
                events,
                shocks,
                prices,
                income,
                aftermath,
                institutions,
                buildOut,
                corridors,
                attention,
                posture,
                dealMaking,
                buffers,
                imitation,
                perception,
                upkeep,
                moves,
                portfolio,
                debt,
                demands,
                compliance,
                cuts,
                experience,
                welfare,
                legitimacy,
                sentiment,
                cohesion,
                resolve,
                observation,
                conditions,
                this::show)
            .map(submodel -> (Steppable) state -> act(submodel))
            .toArray(Steppable[]::new));
  }

  private void act(Submodel submodel) {
    acting = submodel;
    int tick = tick();
    submodel.act(world, tick);
    if (listener != null) {
      listener.after(submodel, world, tick);
    }
  }

  /**
   * One run of the plan from its start to its horizon.
   *
   * @param watching sees the start and the end of every quarter
   */
  public void run(long seed, int draw, int repeat, Observer watching) {
    run(seed, draw, repeat, world.plan.quarters(), watching);
  }

  /**
   * The first quarters of a run.
   *
   * @param last the last of them, at most that of the plan; 0 for the start alone
   * @param watching sees the start and the end of every quarter
   */
  public void run(long seed, int draw, int repeat, int last, Observer watching) {
    begin(seed, draw, repeat, watching);
    start();
    for (int tick = 1; tick <= last; tick++) {
      if (listener != null) {
        listener.before(world, tick);
      }
      schedule.step(this);
    }
  }

  /**
   * Tells somebody what each submodel does in the runs that follow; whoever was told before is not.
   */
  public void listen(SubmodelListener told) {
    listener = told;
  }

  /** Logs the decisions of agents in the runs that follow, each run over the last. */
  public DecisionLog logDecisions() {
    DecisionLog log = new DecisionLog(world);
    listen(log);
    moves.listen(log);
    return log;
  }

  /**
   * Has agents decide in the runs that follow what they decided in the last run of another model.
   *
   * @param log of a model whose world has the same shape and horizon
   * @param free who decides by itself
   */
  public void follow(DecisionLog log, FreeActors free) {
    DecisionReplay replay = new DecisionReplay(log, world, free);
    listen(replay);
    moves.listen(replay);
  }

  /**
   * Takes the world to the start of a run that is then stepped by the schedule.
   *
   * @param watching sees the start and the end of every quarter
   */
  public void begin(long seed, int draw, int repeat, Observer watching) {
    observer = watching;
    acting = null;
    begin(seed, draw, repeat);
    show(world, 0);
  }

  /** Takes the world to the start of a run, with its measures. */
  public void begin(long seed, int draw, int repeat) {
    world.reset(seed, draw, repeat);
    open();
  }

  /** The submodel that acted last, and when: where a run that failed has failed. */
  public String stage() {
    return acting == null ? "start" : acting.getClass().getSimpleName() + " in quarter " + tick();
  }

  /** The world of the present run. */
  public World world() {
    return world;
  }

  /** Takes the measures of the start, which later quarters are compared with. */
  void open() {
    institutions.open(world);
    corridors.open(world);
    attention.open(world);
    Posture.level(world);
    debt.open(world);
    resolve.act(world, 0);
    perception.open(world);
    welfare.open(world);
    observation.open(world);
    cohesion.open(world);
    buffers.open(world);
    aftermath.open(world);
    weighed.forEach(move -> move.open(world));
    posture.open(world);
    dealMaking.open(world);
    compliance.open(world);
    cuts.open(world);
  }

  /**
   * One quarter without drivers, events and chance, from and to the state that carries over: the
   * map whose {@link Stability} is checked.
   */
  void respond() {
    Legitimacy.level(world);
    Sentiment.level(world);
    Cohesion.level(world);
    resolve.act(world, 0);
    Measurement.vulnerability(world);
    institutions.respond(world);
    attention.respond(world);
    Posture.level(world);
    DealMaking.benefit(world);
    buffers.act(world, 0);
    imitation.act(world, 0);
    perception.act(world, 0);
    portfolio.act(world, 0);
    debt.act(world, 0);
    welfare.act(world, 0);
    legitimacy.act(world, 0);
    sentiment.act(world, 0);
    cohesion.act(world, 0);
    Measurement.vulnerability(world);
    Measurement.dependency(world);
    Measurement.leverage(world);
  }

  /** Takes all levers of the scenario to their extreme. */
  void pullAllLevers() {
    events.applyAll(world);
    regime.look(world);
    inputReturn.act(world, 0);
    events.applyAll(world);
    corridors.act(world, 0);
  }

  /** Shows the world to the observer, as the last phase of the schedule. */
  private void show(World seen, int tick) {
    if (observer != null) {
      observer.see(seen, tick);
    }
  }

  private int tick() {
    return (int) schedule.getTime();
  }
}
