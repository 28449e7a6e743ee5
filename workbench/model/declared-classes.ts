/** Classes whose objects are made by the name of the class (`describedAs`): loading their files declares them. */
import './comments/comment';
import './range';
import './range-areas';
import './shapes/shape';
import './worksheet';
